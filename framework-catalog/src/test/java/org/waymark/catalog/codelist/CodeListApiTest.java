package org.waymark.catalog.codelist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CodeListApiTest {
    private final String path = "/v1/code-lists/colours-" + UUID.randomUUID();

    @Test
    void serves_the_shipped_lists_without_a_token() {
        given().get("/v1/code-lists")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("stakeholder-roles", "conclusion-themes", "barrier-types"));
        given().get("/v1/code-lists/stakeholder-roles")
                .then()
                .statusCode(200)
                .body("items", hasSize(17))
                .body("items.find { it.code == 'families-first' }.nations", contains("Wales"))
                .body("items.find { it.code == 'health-visitor' }.label.cy.text", equalTo("Ymwelydd iechyd"));
        given().get("/v1/code-lists/nothing").then().statusCode(404);
    }

    @Test
    void another_version_than_the_one_asked_for_is_not_shown() {
        given().header("If-Match", "\"none\"")
                .get("/v1/code-lists/agencies")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("errors.code", contains("stale"));
    }

    @Test
    void repeated_reads_answer_304() {
        String tag = given().get("/v1/code-lists/agencies").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/code-lists/agencies")
                .then()
                .statusCode(304);
    }

    @Test
    void takes_a_list_in_and_lets_it_grow() {
        String tag = put(list("red"), null).statusCode(201).extract().header("ETag");
        put(list("red"), null).statusCode(200).header("ETag", tag);
        put(list("red", "blue"), null).statusCode(428);

        put(list("red", "blue"), tag).statusCode(200).body("items.code", contains("red", "blue"));
    }

    @Test
    void every_version_stays_to_be_read() {
        String tag = put(list("red"), null).statusCode(201).extract().header("ETag");
        put(list("red", "blue"), tag).statusCode(200).body("version", equalTo(2));

        given().get(path + "/versions/1").then().statusCode(200).body("items.code", contains("red"));
        given().get(path + "/versions/2").then().statusCode(200).body("items.code", contains("red", "blue"));
        given().get(path + "/versions/3").then().statusCode(404);
    }

    @Test
    void refuses_to_take_a_code_away_and_names_every_fault() {
        String tag = put(list("red", "blue"), null).extract().header("ETag");

        put(list("red", "red"), tag).statusCode(422).body("errors.code", contains("named-twice", "code-taken-away"));
        put("{\"items\": []}", tag).statusCode(400).body("errors.path", contains("items", "title"));
    }

    private ValidatableResponse put(String body, String ifMatch) {
        RequestSpecification request = given().auth()
                .oauth2(Tokens.of("admin").token())
                .contentType(ContentType.JSON)
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private static String list(String... codes) {
        StringBuilder items = new StringBuilder();
        for (String code : codes) {
            items.append(items.isEmpty() ? "" : ", ")
                    .append("{\"code\": \"%s\", \"label\": {\"en\": \"%s\"}}".formatted(code, code));
        }
        return "{\"title\": {\"en\": \"Colours\"}, \"items\": [" + items + "]}";
    }
}
