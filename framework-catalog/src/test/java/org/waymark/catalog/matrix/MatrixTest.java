package org.waymark.catalog.matrix;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class MatrixTest {
    @ParameterizedTest
    @CsvSource({
        "maternity-early-years, 2020, 4, 17, 4",
        "ei-matrix-2014, 2014, 6, 6, 5",
        "early-help-system-guide-2022, 2022, 5, 31, 6",
        "early-help-maturity-2016, 2016, 6, 6, 4"
    })
    void has_a_table_for_each_dimension_a_row_for_each_element_and_a_box_for_each_level(
            String framework, String version, int dimensions, int elements, int levels) {
        XmlPath page = parsed(matrix(framework, version, "en", null));

        Assertions.assertEquals(dimensions, count(page, "table", "matrix"));
        Assertions.assertEquals(elements * levels, count(page, "span", "box"));
    }

    @Test
    void names_the_levels_the_elements_and_how_to_choose() {
        matrix("maternity-early-years", "2020", "en", null)
                .header("Content-Language", "en")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Early progress"))
                .body(containsString("Vision, strategy and plan"))
                .body(containsString("How to choose a level"))
                .body(containsString("permission to be sought"));
    }

    @Test
    void speaks_welsh_throughout_and_says_that_it_is_a_translation() {
        matrix("maternity-early-years", "2020", "cy", "wales")
                .header("Content-Language", "cy")
                .body(containsString("<html lang=\"cy\">"))
                .body(containsString("Y lefel y cytunwyd arni"))
                .body(containsString("Sylfaenol"))
                .body(containsString("Cyfieithiad gan Waymark"))
                .body(not(containsString("Agreed level")))
                .body(not(containsString("Nid yw ar gael yn yr iaith hon")));
    }

    @Test
    void says_where_a_text_is_missing_and_that_not_all_are_there() {
        String path = "/v1/frameworks/printed/versions/1";
        admin().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml")
                .body(FrameworkFixture.playgrounds("printed")
                        .replace(", cy: {text: Dim byd eto., status: translation}", ""))
                .put(path)
                .then()
                .statusCode(201);

        String page = admin().header("Accept-Language", "cy")
                .queryParam("variant", "wales")
                .get(path + "/matrix")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(containsString("Nid yw pob testun"))
                .body(not(containsString("Mae pob elfen yn dweud ei hun")))
                .extract()
                .asString();
        Assertions.assertEquals(3, page.split("Nid yw ar gael yn yr iaith hon", -1).length);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin").token());
    }

    @Test
    void answers_304_to_those_who_have_it_and_404_to_what_is_not_there() {
        String tag = matrix("ei-matrix-2014", "2014", "en", null).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/frameworks/ei-matrix-2014/versions/2014/matrix")
                .then()
                .statusCode(304);
        given().get("/v1/frameworks/ei-matrix-2014/versions/1999/matrix")
                .then()
                .statusCode(404)
                .body("type", equalTo("/v1/problems/not-found"));
    }

    private static ValidatableResponse matrix(String framework, String version, String language, String variant) {
        var request = given().header("Accept-Language", language);
        return (variant == null ? request : request.queryParam("variant", variant))
                .get("/v1/frameworks/" + framework + "/versions/" + version + "/matrix")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }

    private static XmlPath parsed(ValidatableResponse page) {
        return new XmlPath(CompatibilityMode.HTML, page.extract().asString());
    }

    private static int count(XmlPath page, String tag, String type) {
        List<?> found = page.getList("**.findAll { it.name() == '%s' && it.@class == '%s' }".formatted(tag, type));
        return found.size();
    }
}
