package org.waymark.catalog.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AreaApiTest {
    @Test
    void serves_the_twenty_real_areas_page_by_page() {
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

        assertEquals(10, codes.size());
        assertEquals(codes.stream().sorted().toList(), codes);
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
    void a_malformed_request_hears_of_every_fault() {
        put("somewhere", "{\"name\": {\"cy\": \"Rhywle\"}}")
                .statusCode(400)
                .body("errors", hasSize(4))
                .body("errors.path", hasItems("areaId", "name.en", "nation"));
        given().queryParam("nation", "Scotland").get("/v1/areas").then().statusCode(400);
        given().queryParam("limit", 500).get("/v1/areas").then().statusCode(400);
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
