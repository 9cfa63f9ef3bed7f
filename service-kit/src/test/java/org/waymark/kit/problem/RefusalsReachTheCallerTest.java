package org.waymark.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.isOneOf;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RefusalsReachTheCallerTest {
    private static RequestSpecification coordinator() {
        return given().auth().oauth2(Tokens.of("coordinator").token()).contentType("application/json");
    }

    @Test
    void names_every_violated_constraint_at_once() {
        coordinator()
                .body("{\"name\":\" \",\"size\":0}")
                .put("/v1/things/a")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/malformed"))
                .body("errors.path", containsInAnyOrder("name", "size"))
                .body("errors.code", containsInAnyOrder("not-blank", "min"));
    }

    @Test
    void names_every_broken_rule_at_once() {
        coordinator()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"long\",\"size\":11}")
                .put("/v1/things/a")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("too-big", "too-long"));
    }

    @Test
    void says_where_the_body_cannot_be_read() {
        coordinator()
                .body("{\"name\":\"a\",\"size\":\"many\"}")
                .put("/v1/things/a")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].path", equalTo("size"));
        coordinator()
                .body("{\"name\":")
                .put("/v1/things/a")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        coordinator()
                .body("{\"name\":\"a\",\"size\":1,\"colour\":\"red\"}")
                .put("/v1/things/a")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("colour"));
    }

    @Test
    void asks_for_the_version_and_refuses_a_stale_one() {
        String thing = "{\"name\":\"a\",\"size\":1}";
        coordinator().body(thing).put("/v1/things/a").then().statusCode(428);
        coordinator()
                .header("If-Match", "\"6\"")
                .body(thing)
                .put("/v1/things/a")
                .then()
                .statusCode(412)
                .body("errors[0].detail", containsString("\"7\""));
        coordinator()
                .header("If-Match", "\"7\"")
                .body(thing)
                .put("/v1/things/a")
                .then()
                .statusCode(204);
    }

    @Test
    void challenges_a_caller_without_a_valid_token() {
        given().contentType("application/json")
                .body("{}")
                .put("/v1/things/a")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
        given().auth()
                .oauth2(Tokens.of("coordinator").audience("another").token())
                .contentType("application/json")
                .body("{}")
                .put("/v1/things/a")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void refuses_a_token_that_is_not_valid_also_where_none_is_needed() {
        given().auth()
                .oauth2(Tokens.of("coordinator").audience("another").token())
                .get("/v1/things")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
        given().get("/v1/things").then().statusCode(200);
    }

    @Test
    void refuses_a_role_that_may_not() {
        given().auth()
                .oauth2(Tokens.of("panel").token())
                .contentType("application/json")
                .body("{}")
                .put("/v1/things/a")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void denies_what_no_annotation_opens() {
        coordinator().get("/v1/things/closed").then().statusCode(403);
    }

    @Test
    void says_when_to_try_again_for_what_has_not_arrived() {
        given().get("/v1/things/unknown")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("errors[0].code", equalTo("not-yet-known"));
    }

    @Test
    void never_shows_what_broke_inside() {
        given().get("/v1/things/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(not(containsString("secret")));
    }

    @Test
    void answers_an_unknown_path_with_a_problem() {
        given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void refuses_a_method_that_there_is_not() {
        coordinator()
                .delete("/v1/things/a")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "PUT")
                .body("status", equalTo(405));
        coordinator().delete("/v1/things").then().statusCode(405).header("Allow", "GET, HEAD");
        coordinator().get("/v1/samples").then().statusCode(405).header("Allow", "POST");
    }

    @Test
    void refuses_a_kind_of_body_it_does_not_read() {
        given().auth()
                .oauth2(Tokens.of("coordinator").token())
                .contentType("text/plain")
                .body("a")
                .put("/v1/things/a")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void says_that_an_id_in_the_path_is_none() {
        given().get("/v1/things/by-id/7")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].path", equalTo("id"));
        given().get("/v1/things/by-id/" + UUID.randomUUID()).then().statusCode(204);
    }

    @Test
    void says_that_a_parameter_cannot_be_read() {
        for (String path : List.of("/v1/things/by-id/" + UUID.randomUUID() + "?day=soon", "/v1/things?limit=many")) {
            given().get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].path", isOneOf("day", "limit"));
        }
    }

    @Test
    void shows_nothing_of_its_making_outside_its_resources() {
        given().accept("application/json")
                .get("/q/nothing")
                .then()
                .statusCode(404)
                .body(not(containsString("Exception")));
    }

    @Test
    void names_no_class_when_a_body_cannot_be_read() {
        for (String body : List.of("{\"name\":\"a\",\"colour\":1}", "{\"size\":[]}", "{\"size\":\"x\"}", "[1]", "{")) {
            coordinator()
                    .body(body)
                    .put("/v1/things/a")
                    .then()
                    .statusCode(400)
                    .body(not(containsString("waymark.kit")))
                    .body(not(containsString("java.")));
        }
    }

    @Test
    void describes_every_refusal_in_the_order_of_its_status() {
        Map<String, Object> responses =
                given().get("/q/openapi?format=json").then().extract().path("paths.'/v1/things/{id}'.put.responses");
        assertEquals(
                List.of(
                        "400", "401", "403", "404", "406", "408", "409", "412", "413", "414", "415", "422", "428",
                        "429"),
                responses.keySet().stream()
                        .filter(status -> status.startsWith("4"))
                        .toList());
    }

    @Test
    void pages_by_cursor_and_links_to_the_next() {
        String next = given().get("/v1/things?limit=2")
                .then()
                .statusCode(200)
                .body("items", equalTo(java.util.List.of(1, 2)))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        given().get("/v1/things?limit=3&after=" + next)
                .then()
                .body("items", equalTo(java.util.List.of(3, 4, 5)))
                .body("next", nullValue());
        given().get("/v1/things?limit=201").then().statusCode(400);
        given().get("/v1/things?after=%25%25").then().statusCode(400);
    }

    @Test
    void carries_what_a_sentence_names_as_data_too() {
        coordinator()
                .body("{\"name\":\"a\",\"size\":0}")
                .put("/v1/things/a")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("must be greater than or equal to 1"))
                .body("errors[0].arguments", equalTo(Map.of("value", 1)));
    }

    @Test
    void names_the_header_or_parameter_that_is_at_fault() {
        coordinator().get("/v1/things/by-code/x").then().statusCode(400).body("errors.path", contains("code"));
        coordinator()
                .header("X-Note", "far too long")
                .get("/v1/things/by-code/abc")
                .then()
                .statusCode(400)
                .body("errors.path", contains("X-Note"));
        coordinator()
                .accept("image/png")
                .get("/v1/problems")
                .then()
                .statusCode(406)
                .body("errors.path", contains("Accept"));
    }

    @Test
    void describes_a_problem_where_its_type_leads() {
        String type = coordinator()
                .body("{\"name\":")
                .put("/v1/things/a")
                .then()
                .statusCode(400)
                .extract()
                .path("type");
        given().get(type)
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("## malformed"), containsString("`limit`"), containsString("Mae'r terfyn"));
        given().accept("application/json")
                .get(type)
                .then()
                .statusCode(200)
                .body("type", equalTo(type))
                .body("status", equalTo(400))
                .body("title.cy", equalTo("Ni ellir darllen y cais"))
                .body("codes.find { it.code == 'size' }.arguments", equalTo(Map.of("min", "number", "max", "number")));
        given().accept("application/json")
                .get("/v1/problems")
                .then()
                .statusCode(200)
                .body("status", hasItem(422));
        given().accept("application/json")
                .get("/v1/problems/none")
                .then()
                .statusCode(404)
                .body("errors.path", contains("type"));
    }
}
