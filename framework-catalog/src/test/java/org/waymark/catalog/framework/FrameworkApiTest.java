package org.waymark.catalog.framework;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class FrameworkApiTest {
    private static final String SHIPPED = "/v1/frameworks/maternity-early-years/versions/2020";

    private final FrameworkFile file = new FrameworkFile();
    private final String framework =
            "playgrounds-" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void serves_the_shipped_framework_without_a_token() {
        given().get(SHIPPED)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Cache-Control", equalTo("public, max-age=60"))
                .header("Vary", containsString("Accept-Language"))
                .body("status", equalTo("PUBLISHED"))
                .body("levels.name.text", contains("Basic", "Early progress", "Substantial progress", "Mature"))
                .body("dimensions.elements.flatten()", hasSize(17))
                .body("licence.note", containsString("permission to be sought"));
        given().get("/v1/frameworks")
                .then()
                .statusCode(200)
                .body("items.framework", hasItem("maternity-early-years"))
                .body("items.find { it.framework == 'maternity-early-years' }.versions", contains("2020"));
    }

    @Test
    void lists_frameworks_by_nation_audience_and_scale() {
        frameworks("scale", "checklist")
                .body("items.framework", hasItem("early-help-strategy-2013"))
                .body("items.framework", not(hasItem("maternity-early-years")));
        frameworks("audience", "EARLY-YEARS-PARTNERS")
                .body("items.framework", hasItem("maternity-early-years"))
                .body("items.framework", not(hasItem("early-help-maturity-2016")));
        frameworks("nation", "Wales")
                .body("items.framework", hasItem("maternity-early-years"))
                .body("items.framework", not(hasItem("early-help-system-guide-2022")));
        given().queryParam("nation", "Scotland")
                .queryParam("scale", "steps")
                .get("/v1/frameworks")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void speaks_welsh_to_those_who_ask_for_it_and_marks_it_as_translation() {
        given().header("Accept-Language", "cy, en;q=0.5")
                .queryParam("variant", "wales")
                .get(SHIPPED)
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .body("language", equalTo("cy"))
                .body("levels[0].name.text", equalTo("Sylfaenol"))
                .body("levels[0].name.status", equalTo("translation"))
                .body("dimensions[0].elements[2].considers", hasSize(2))
                .body("dimensions[0].elements[2].considers[1].variants", contains("wales"));
    }

    @Test
    void answers_in_english_and_says_so_where_a_variant_has_no_welsh() {
        given().header("Accept-Language", "cy")
                .queryParam("variant", "england")
                .get(SHIPPED)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("language", equalTo("en"));
    }

    @Test
    void says_that_a_text_is_missing_and_lets_nothing_stand_in_for_it() {
        imported().statusCode(201);

        admin().header("Accept-Language", "cy")
                .queryParam("variant", "wales")
                .get(path())
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .body("dimensions[0].elements[0].title.text", equalTo("Archwilio"))
                .body("dimensions[0].elements[0].considers[0].text", nullValue())
                .body("variants[1].languages[1].complete", equalTo(false))
                .body("variants[1].languages[1].missing", contains("dimensions[0].elements[0].considers[0].text"));
    }

    @Test
    void repeated_reads_answer_304_per_language() {
        String english = given().get(SHIPPED).then().extract().header("ETag");

        given().header("If-None-Match", english)
                .get(SHIPPED)
                .then()
                .statusCode(304)
                .header("ETag", english);
        given().header("If-None-Match", english)
                .header("Accept-Language", "cy")
                .get(SHIPPED)
                .then()
                .statusCode(200)
                .header("ETag", not(english));
    }

    @Test
    void unknown_versions_and_variants_are_not_found() {
        given().get("/v1/frameworks/maternity-early-years/versions/1999").then().statusCode(404);
        given().queryParam("variant", "scotland").get(SHIPPED).then().statusCode(404);
    }

    @Test
    void a_draft_is_seen_by_administrators_only() {
        imported().statusCode(201);

        given().get(path()).then().statusCode(404);
        given().get(path() + "/file").then().statusCode(404);
        admin().get(path()).then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        given().get("/v1/frameworks").then().body("items.framework", not(hasItem(framework)));
        given().get("/v1/frameworks/" + framework + "/versions").then().statusCode(404);
        admin().get("/v1/frameworks/" + framework + "/versions").then().body("items.status", contains("DRAFT"));
    }

    @Test
    void an_import_names_every_fault_at_once_and_stores_nothing() {
        String broken = FrameworkFixture.playgrounds(framework)
                .replace("number: 1", "number: 7")
                .replace("group: CHECKS", "group: PAINT");

        put(broken, null)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", contains("levels-out-of-order", "unknown-group"))
                .body("errors.path", contains("scale.levels[1].number", "dimensions[0].elements[0].group"));
        put("framework: [", null).statusCode(400).body("errors[0].detail", containsString("line 1"));
        put(FrameworkFixture.playgrounds("elsewhere"), null)
                .statusCode(422)
                .body("errors.code", contains("other-framework"));
        admin().get(path()).then().statusCode(404);
    }

    @Test
    void the_same_import_again_changes_nothing_and_a_change_names_what_it_is_based_on() {
        String tag = imported().statusCode(201).extract().header("ETag");
        put(FrameworkFixture.playgrounds(framework), "\"99\"").statusCode(200).header("ETag", tag);

        String other = FrameworkFixture.playgrounds(framework).replace("Nothing yet.", "Nothing at all.");
        put(other, null).statusCode(428);
        put(other, "\"99\"").statusCode(412);
        put(other, tag).statusCode(200).header("ETag", not(tag));
    }

    @Test
    void takes_and_gives_the_file_in_json_as_well_as_in_yaml() {
        String json = file.writeJson(file.readYaml(FrameworkFixture.playgrounds(framework)));
        admin().contentType(ContentType.JSON).body(json).put(path()).then().statusCode(201);

        String yaml = admin().accept("application/yaml").get(path() + "/file").asString();
        String back = admin().accept("application/json").get(path() + "/file").asString();

        assertEquals(file.readJson(json), file.readYaml(yaml));
        assertEquals(file.readJson(json), file.readJson(back));
    }

    @Test
    void a_published_version_is_served_for_ever_and_never_changes() {
        imported().statusCode(201);
        publish("first").statusCode(200).body("status", equalTo("PUBLISHED"));

        given().get(path()).then().statusCode(200);
        put(FrameworkFixture.playgrounds(framework), null).statusCode(200);
        put(FrameworkFixture.playgrounds(framework).replace("Nothing yet.", "Changed."), "\"2\"")
                .statusCode(409)
                .body("errors.code", contains("published-is-immutable"));
        publish("first").statusCode(200).body("status", equalTo("PUBLISHED"));
        publish("second").statusCode(409).body("errors.code", contains("already-published"));
    }

    @Test
    void refuses_to_publish_what_does_not_say_what_every_level_means() {
        put(FrameworkFixture.playgrounds(framework).replaceFirst("      descriptor: \\{en: Nothing yet.*", ""), null)
                .statusCode(201);

        publish("first")
                .statusCode(422)
                .body("errors.code", contains("descriptor-missing"))
                .body("errors.path", contains("dimensions[0].elements[0].descriptors"));
    }

    @Test
    void a_version_out_of_use_stays_readable_and_says_so() {
        imported().statusCode(201);
        publish("first").statusCode(200);
        String second = FrameworkFixture.playgrounds(framework)
                .replace("version: \"1\"", "version: \"2\"")
                .replace("title: {en: Safety", "title: {en: Safe play");
        admin().contentType("application/yaml")
                .body(second)
                .put(path("2"))
                .then()
                .statusCode(201);
        post(path("1") + "/supersede", "{\"by\": \"2\"}").statusCode(422).body("errors.code", contains("not-in-use"));
        post(path("2") + "/publish", "").statusCode(200);

        post(path("1") + "/supersede", "{\"by\": \"2\"}")
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo("2"));
        given().get(path()).then().statusCode(200).body("status", equalTo("SUPERSEDED"));
        post(path("1") + "/retire", "{\"reason\": \"Out of date\"}")
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
        given().get("/v1/frameworks/" + framework + "/versions")
                .then()
                .body("items.status", contains("RETIRED", "PUBLISHED"))
                .body("items[0].retiredBecause", equalTo("Out of date"));
        given().queryParam("from", "1")
                .queryParam("to", "2")
                .get("/v1/frameworks/" + framework + "/changes")
                .then()
                .statusCode(200)
                .body("changes.kind", contains("REWORDED"))
                .body("changes.path", contains("dimensions.SAFE.title"))
                .body("changes.after", contains("Safe play"));
    }

    @Test
    void publishes_exactly_the_draft_that_was_read() {
        String read = imported().extract().header("ETag");
        put(FrameworkFixture.playgrounds(framework).replace("Nothing yet.", "Nothing at all."), read);

        admin().header("Idempotency-Key", framework)
                .header("If-Match", read)
                .post(path() + "/publish")
                .then()
                .statusCode(412);
    }

    @Test
    void publishing_needs_an_idempotency_key_and_a_draft() {
        admin().post(path() + "/publish").then().statusCode(400);
        publish("none").statusCode(404);
    }

    @Test
    void serves_the_json_schema_of_the_file() {
        given().get("/v1/framework-schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("'$schema'", equalTo("https://json-schema.org/draft/2020-12/schema"));
    }

    private static ValidatableResponse frameworks(String filter, String value) {
        return given().queryParam(filter, value).get("/v1/frameworks").then().statusCode(200);
    }

    private ValidatableResponse imported() {
        return put(FrameworkFixture.playgrounds(framework), null);
    }

    private ValidatableResponse put(String yaml, String ifMatch) {
        RequestSpecification request = admin().contentType("application/yaml").body(yaml);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(path()).then();
    }

    private ValidatableResponse publish(String key) {
        return admin().header("Idempotency-Key", framework + key)
                .post(path() + "/publish")
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return admin().header("Idempotency-Key", path + body.hashCode() + UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private String path() {
        return path("1");
    }

    private String path(String version) {
        return "/v1/frameworks/" + framework + "/versions/" + version;
    }

    private static RequestSpecification admin() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .auth()
                .oauth2(Tokens.of("admin").token());
    }
}
