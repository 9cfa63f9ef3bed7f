package org.waymark.catalog.crosswalk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CrosswalkApiTest {
    private static final String MATRIX = "/v1/frameworks/ei-matrix-2014/versions/2014/elements/";
    private static final String MODEL = "/v1/frameworks/early-help-maturity-2016/versions/2016/elements/";

    @Inject
    DataSource database;

    private final String code = "made-up-" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void is_read_from_both_sides_with_the_relation_turned_round() {
        put("1", "broader", "PLAN").statusCode(201).header("ETag", "\"1\"");

        given().get(MATRIX + "PLAN/counterparts")
                .then()
                .statusCode(200)
                .body(ours() + ".relation", contains("broader"))
                .body(ours() + ".framework", contains("early-help-maturity-2016"))
                .body(ours() + ".element", contains("STRATEGY"));
        given().get(MODEL + "STRATEGY/counterparts")
                .then()
                .statusCode(200)
                .body(ours() + ".relation", contains("narrower"))
                .body(ours() + ".element", contains("PLAN"))
                .body(ours() + ".author", contains("Example Council"))
                .body(ours() + ".reason.en.text", contains("Both ask for a plan."));
        given().get(MODEL + "CULTURE/counterparts").then().statusCode(200).body(ours(), empty());
        given().get(MODEL + "NOWHERE/counterparts").then().statusCode(404);
    }

    @Test
    void names_the_elements_without_a_counterpart() {
        put("1", "overlaps", "PLAN").statusCode(201);

        given().get(path("1"))
                .then()
                .statusCode(200)
                .body("withoutCounterpart.from", not(hasItem("PLAN")))
                .body("withoutCounterpart.from", hasSize(5))
                .body("withoutCounterpart.to", hasSize(5))
                .header("Cache-Control", equalTo("public, max-age=60"));
        given().queryParam("framework", "early-help-maturity-2016")
                .queryParam("limit", 200)
                .get("/v1/crosswalks")
                .then()
                .body("items.crosswalk", hasItem(code));
        given().queryParam("framework", "early-help-strategy-2013")
                .get("/v1/crosswalks")
                .then()
                .body("items.crosswalk", not(hasItem(code)));
    }

    @Test
    void a_newer_version_takes_over_and_the_older_one_stays_to_be_read() {
        put("1", "broader", "PLAN").statusCode(201);
        put("1", "broader", "PLAN").statusCode(200);
        put("1", "equal", "PLAN").statusCode(409).body("errors.code", contains("published-is-immutable"));
        put("2", "equal", "PLAN").statusCode(201);

        given().get(MATRIX + "PLAN/counterparts")
                .then()
                .body(ours() + ".version", contains("2"))
                .body(ours() + ".relation", contains("equal"));
        given().get(path("1")).then().statusCode(200).body("mappings[0].relation", equalTo("broader"));
    }

    @Test
    void refuses_elements_and_pairs_that_are_wrong_all_at_once() {
        String twice = mapping("equal", "PLAN") + "," + mapping("broader", "PLAN") + "," + mapping("equal", "PAINT");

        putBody("1", body("2014", twice))
                .statusCode(422)
                .body("errors.path", containsInAnyOrder("mappings[1]", "mappings[2].from"))
                .body("errors.code", containsInAnyOrder("named-twice", "unknown-element"));
        given().get(path("1")).then().statusCode(404);
    }

    @Test
    void waits_for_framework_versions_that_are_not_published() {
        putBody("1", body("2030", mapping("equal", "PLAN")))
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("errors.path", contains("from"));
    }

    @Test
    void not_even_the_database_changes_one() throws SQLException {
        put("1", "broader", "PLAN").statusCode(201);
        try (Connection connection = database.getConnection();
                var change = connection.prepareStatement("update crosswalk set content = '{}' where crosswalk = ?")) {
            change.setString(1, code);
            assertThrows(SQLException.class, change::executeUpdate);
        }
    }

    private String ours() {
        return "items.findAll { it.crosswalk == '" + code + "' }";
    }

    private String path(String version) {
        return "/v1/crosswalks/" + code + "/versions/" + version;
    }

    private ValidatableResponse put(String version, String relation, String from) {
        return putBody(version, body("2014", mapping(relation, from)));
    }

    private ValidatableResponse putBody(String version, String body) {
        return given().auth()
                .oauth2(Tokens.of("admin").token())
                .contentType(ContentType.JSON)
                .body(body)
                .put(path(version))
                .then();
    }

    private static String mapping(String relation, String from) {
        return "{\"from\": \"%s\", \"to\": \"STRATEGY\", \"relation\": \"%s\", \"reason\": {\"en\": \"Both ask for a plan.\"}}"
                .formatted(from, relation);
    }

    private static String body(String fromVersion, String mappings) {
        return """
            {"title": {"en": "A made-up crosswalk"}, "author": "Example Council",
             "from": {"framework": "ei-matrix-2014", "version": "%s"},
             "to": {"framework": "early-help-maturity-2016", "version": "2016"},
             "mappings": [%s]}""".formatted(fromVersion, mappings);
    }
}
