package org.waymark.catalog.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AreaApiTest {
    @Test
    void serves_the_real_areas_page_by_page() {
        List<String> codes = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification request = given().queryParam("limit", 7).queryParam("nation", "Wales");
            Response page = (after == null ? request : request.queryParam("after", after)).get("/v1/areas");
            page.then().statusCode(200).body("items.nation", everyItem(equalTo("Wales")));
            codes.addAll(page.path("items.findAll { !it.fictional }.code"));
            after = page.path("next");
            assertEquals(after != null, page.header("Link") != null);
        } while (after != null);

        assertEquals(22, codes.size());
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void lists_areas_of_one_region_and_one_type_that_were_there_on_a_day() {
        assertEquals(
                List.of("E10000006", "E10000017"),
                listed("region", "North West", "type", "county", "inForceOn", "2023-03-31"));
        assertEquals(List.of("E10000017"), listed("region", "North West", "type", "county", "inForceOn", "2023-04-01"));
        assertEquals(
                List.of("E08000032", "E08000033", "E08000034", "E08000035", "E08000036", "E08000038", "E08000039"),
                listed("region", "Yorkshire and The Humber", "type", "metropolitan district", "inForceOn", "2020-01-01")
                        .subList(2, 9));
        assertEquals(List.of(), listed("type", "county", "inForceOn", "2008-12-31"));
        assertEquals(List.of(), listed("region", "Wales", "nation", "England"));
        given().queryParam("inForceOn", "yesterday").get("/v1/areas").then().statusCode(400);
    }

    @Test
    void tells_predecessors_and_successors_population_and_centre() {
        given().get("/v1/areas/E06000063")
                .then()
                .statusCode(200)
                .body("predecessors", contains("E10000006"))
                .body("successors", empty())
                .body("validFrom", equalTo("2023-04-01"))
                .body("validTo", nullValue())
                .body("population.count", equalTo(274396))
                .body("population.year", equalTo(2020))
                .body("centre.latitude", equalTo(54.69862f))
                .body("centre.longitude", equalTo(-3.14326f));
        given().get("/v1/areas/E10000006")
                .then()
                .body("predecessors", empty())
                .body("successors", contains("E06000063", "E06000064"))
                .body("validTo", equalTo("2023-03-31"));
    }

    @Test
    void finds_an_area_by_the_code_it_bore_before_its_boundary_moved() {
        given().get("/v1/areas/E08000019")
                .then()
                .statusCode(200)
                .body("code", equalTo("E08000039"))
                .body("name.en.text", equalTo("Sheffield"))
                .body("formerCodes.code", contains("E08000019"))
                .body("formerCodes.validTo", contains("2025-03-31"));
    }

    @Test
    void serves_one_area_with_its_welsh_name_and_answers_304_to_repeated_reads() {
        ValidatableResponse cardiff = given().get("/v1/areas/W06000015").then().statusCode(200);

        cardiff.body("name.en.text", equalTo("Cardiff"))
                .body("name.cy.text", equalTo("Caerdydd"))
                .body("name.cy.status", equalTo("official"))
                .body("region", equalTo("Wales"))
                .body("fictional", equalTo(false));
        given().header("If-None-Match", cardiff.extract().header("ETag"))
                .get("/v1/areas/W06000015")
                .then()
                .statusCode(304);
        given().get("/v1/areas/W99999999").then().statusCode(404);
    }

    @Test
    void enters_a_fictional_area_once_and_corrects_it_on_the_version_that_was_read() {
        UUID id = UUID.randomUUID();
        String tag = put("E99000081", area(id, "Demonstration Area", "England"))
                .statusCode(201)
                .extract()
                .header("ETag");

        put("E99000081", area(id, "Demonstration Area", "England"))
                .statusCode(200)
                .header("ETag", tag);
        put("E99000081", area(id, "Renamed", "England")).statusCode(428);
        admin().header("If-Match", "\"9\"")
                .body(area(id, "Renamed", "England"))
                .put("/v1/areas/E99000081")
                .then()
                .statusCode(412);
        admin().header("If-Match", tag)
                .body(area(id, "Renamed", "England"))
                .put("/v1/areas/E99000081")
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("name.en.text", equalTo("Renamed"))
                .body("fictional", equalTo(true));
    }

    @Test
    void refuses_what_breaks_a_rule() {
        UUID id = UUID.randomUUID();
        put("E99000082", area(id, "One", "England")).statusCode(201);

        put("E99000083", area(id, "Two", "England")).statusCode(422).body("errors.code", contains("area-id-taken"));
        put("W99000084", area(UUID.randomUUID(), "Three", "England"))
                .statusCode(422)
                .body("errors.code", contains("nation-against-code"));
        given().get("/v1/areas/W99000084").then().statusCode(404);
    }

    @Test
    void an_area_that_ends_names_its_successors_and_both_get_a_new_version() {
        UUID heir = UUID.randomUUID();
        UUID old = UUID.randomUUID();
        put("E99000071", area(heir, "Heir", "England")).statusCode(201).header("ETag", "\"1\"");
        put("E99000072", area(old, "Old", "England")).statusCode(201);
        String ended =
                with(area(old, "Old", "England"), "\"validTo\": \"2023-03-31\", \"successors\": [\"E99000071\"]");

        put("E99000072", ended).statusCode(428);
        putAt("\"1\"", "E99000072", ended).statusCode(200).body("successors", contains("E99000071"));
        put("E99000072", ended).statusCode(200).header("ETag", "\"2\"");
        given().get("/v1/areas/E99000071").then().header("ETag", "\"2\"").body("predecessors", contains("E99000072"));
    }

    @Test
    void an_area_whose_boundary_moved_keeps_its_identity_under_the_new_code() {
        UUID id = UUID.randomUUID();
        put("E99000073", area(id, "Moved", "England")).statusCode(201);
        String moved = with(
                area(id, "Moved", "England"),
                "\"formerCodes\": [{\"code\": \"E99000073\", \"validTo\": \"2025-03-31\"}]");

        putAt("\"1\"", "E99000074", moved).statusCode(200).body("code", equalTo("E99000074"));
        given().get("/v1/areas/E99000073").then().body("areaId", equalTo(id.toString()), "code", equalTo("E99000074"));
        put("E99000073", area(UUID.randomUUID(), "Another", "England"))
                .statusCode(422)
                .body("errors.code", contains("code-taken"));
    }

    @Test
    void an_area_does_not_end_before_one_that_it_succeeds_and_keeps_the_codes_it_bore() {
        UUID old = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        put("E99000092", area(next, "Next", "England"));
        put(
                        "E99000091",
                        with(
                                area(old, "Old", "England"),
                                "\"validTo\": \"2023-03-31\", \"successors\": [\"E99000092\"],"
                                        + " \"formerCodes\": [{\"code\": \"E99000090\", \"validTo\": \"2020-03-31\"}]"))
                .statusCode(201);

        putAt("\"2\"", "E99000092", with(area(next, "Next", "England"), "\"validTo\": \"2022-03-31\""))
                .statusCode(422)
                .body("errors.code", contains("ends-before-its-predecessor"));
        putAt("\"1\"", "E99000091", with(area(old, "Old", "England"), "\"validTo\": \"2023-03-31\""))
                .statusCode(422)
                .body("errors.code", contains("former-code-taken-away"));
        given().queryParam("inForceOn", "2015-01-01")
                .queryParam("limit", 200)
                .queryParam("nation", "England")
                .get("/v1/areas?after=" + after("E99000089"))
                .then()
                .body("items.code", hasItem("E99000091"));
    }

    private static String after(String code) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("after:" + code).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_refused_area_hears_of_every_broken_rule() {
        String body = with(area(UUID.randomUUID(), "Five", "England"), """
                "validTo": "2023-03-31", "successors": ["E99000085", "E99000086"],
                "formerCodes": [{"code": "E06000001"}],
                "population": {"count": -5, "year": 2020}, "centre": {"latitude": 5.0, "longitude": 51.4}""");

        put("E99000085", body)
                .statusCode(422)
                .body(
                        "errors.path",
                        contains(
                                "formerCodes[0].code",
                                "successors[0]",
                                "successors[1]",
                                "population.count",
                                "centre.latitude",
                                "centre.longitude"));
        given().get("/v1/areas/E99000085").then().statusCode(404);
    }

    @Test
    void a_malformed_request_hears_of_every_fault() {
        put("somewhere", "{\"name\": {\"cy\": \"Rhywle\"}}")
                .statusCode(400)
                .body("errors", hasSize(4))
                .body("errors.path", hasItems("areaId", "name.en", "nation"));
        put(
                        "E99000087",
                        with(
                                area(UUID.randomUUID(), "Six", "England"),
                                "\"successors\": [\"Cumbria\"], \"population\": {\"count\": 5}, \"centre\": {}"))
                .statusCode(400)
                .body("errors", hasSize(4))
                .body("errors.path", hasItems("population.year", "centre.latitude", "centre.longitude"));
        given().queryParam("nation", "Scotland").get("/v1/areas").then().statusCode(400);
        given().queryParam("limit", 500).get("/v1/areas").then().statusCode(400);
    }

    private static List<String> listed(String... filters) {
        RequestSpecification request = given().queryParam("limit", 200);
        for (int i = 0; i < filters.length; i += 2) {
            request = request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/v1/areas").then().statusCode(200).extract().path("items.findAll { !it.fictional }.code");
    }

    private static String with(String area, String fields) {
        return area.replace("{\"areaId\"", "{" + fields + ", \"areaId\"");
    }

    private static ValidatableResponse putAt(String version, String code, String body) {
        return admin().header("If-Match", version)
                .body(body)
                .put("/v1/areas/" + code)
                .then();
    }

    private static ValidatableResponse put(String code, String body) {
        return admin().body(body).put("/v1/areas/" + code).then();
    }

    private static String area(UUID id, String name, String nation) {
        return """
            {"areaId": "%s", "name": {"en": "%s"}, "nation": "%s", "region": "London", "type": "unitary", "fictional": true}""".formatted(id, name, nation);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin").token()).contentType(ContentType.JSON);
    }
}
