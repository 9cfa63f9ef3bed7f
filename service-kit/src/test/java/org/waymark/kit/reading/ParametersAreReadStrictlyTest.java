package org.waymark.kit.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ParametersAreReadStrictlyTest {
    private static final String ID = "01900000-0000-7000-8000-000000000001";

    private static ValidatableResponse get(String pathAndQuery) {
        return given().urlEncodingEnabled(false)
                .get("/v1/samples/" + pathAndQuery)
                .then();
    }

    @Test
    void what_is_declared_and_well_formed_is_read() {
        get(ID + "?day=2026-11-27&limit=5&dryRun=true&colour=RED&tag=a&tag=b").statusCode(200);
    }

    @Test
    void every_fault_is_named_at_once() {
        get("not-an-id?day=2026-02-30&limit=1.5&dryRun=ja&colour=BLUE&limt=5&day=2026-11-27")
                .statusCode(400)
                .body("errors.path", containsInAnyOrder("id", "day", "day", "limit", "dryRun", "colour", "limt"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "not-an-id",
                                "not-a-day",
                                "parameter-twice",
                                "not-a-number",
                                "not-a-flag",
                                "value-not-allowed",
                                "unknown-parameter"));
    }

    @Test
    void an_id_of_another_length_is_none() {
        get("1-1-1-1-1").statusCode(400).body("errors[0].path", equalTo("id"));
    }

    @Test
    void a_character_that_no_text_can_hold_is_refused() {
        get(ID + "?tag=a%00b").statusCode(400).body("errors[0].code", equalTo("control-character"));
    }

    @Test
    void a_choice_is_one_of_those_allowed_and_not_empty() {
        get(ID + "?size=small").statusCode(200);
        for (String size : List.of("", "smal", "small%7Clarge")) {
            get(ID + "?size=" + size)
                    .statusCode(400)
                    .body("errors[0].path", equalTo("size"))
                    .body("errors[0].code", equalTo("value-not-allowed"));
        }
        get(ID + "?colour=GREN").statusCode(400).body("errors[0].arguments.nearest", equalTo(List.of("GREEN")));
    }

    @Test
    void what_a_caller_would_rather_have_is_as_good_as_not_said_where_it_cannot_be_read() {
        for (String accept : List.of("", "application/*;q=0.1, ;;", "/", "text")) {
            given().header("Accept", accept).get("/v1/samples/" + ID).then().statusCode(200);
        }
        given().header("Accept-Language", "-")
                .contentType("application/json")
                .body("{\"large\":1,\"names\":[{\"name\":\"\"}]}")
                .post("/v1/samples")
                .then()
                .statusCode(400);
    }

    @Test
    void an_encoding_of_no_body_does_not_matter() {
        given().header("Content-Encoding", "gzip")
                .get("/v1/samples/" + ID)
                .then()
                .statusCode(200);
    }
}
