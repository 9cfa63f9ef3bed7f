package org.waymark.catalog.file;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.workbook.WorkbookFixture;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** Files as they leave the programs of those who write frameworks. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ExchangeApiTest {
    private static final String PATH = "/v1/frameworks/exchanged/versions/1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YAML = FrameworkFixture.playgrounds("exchanged");

    @Test
    void refuses_the_bytes_of_a_windows_code_page_and_takes_a_byte_order_mark() {
        String curly = YAML.replace("publisher: Example Council", "publisher: Council’s");
        put(curly.getBytes(Charset.forName("windows-1252"))).statusCode(400).body("errors.code", contains("not-utf-8"));

        put(("\uFEFF" + curly).getBytes(StandardCharsets.UTF_8)).statusCode(201);
        admin().accept("application/json")
                .get(PATH + "/file")
                .then()
                .statusCode(200)
                .body("publisher", equalTo("Council’s"));
    }

    @Test
    void refuses_an_alias_a_second_document_and_a_control_character() {
        put("framework: &name exchanged\ntitle: *name\n")
                .statusCode(400)
                .body("errors.path", contains("title"))
                .body("errors.code", contains("yaml-alias"));
        put(YAML + "---\nframework: other\n").statusCode(400).body("errors.code", contains("unreadable"));
        put(YAML.replaceFirst("en: Playgrounds", "en: \"Play\\\\x07grounds\""))
                .statusCode(422)
                .body("errors.path", contains("title.en"))
                .body("errors.code", contains("control-character"));
    }

    @Test
    void refuses_audiences_that_are_no_codes_of_the_list() {
        put(YAML + "audiences: [PLANNERS, NOBODY]\n")
                .statusCode(422)
                .body("errors.path", contains("audiences[1]"))
                .body("errors.code", contains("unknown-audience"));
    }

    @Test
    void prints_titles_as_text_whatever_they_hold() {
        String path = "/v1/frameworks/hostile/versions/1";
        String yaml = FrameworkFixture.playgrounds("hostile")
                .replace("en: Inspection,", "en: '<script>alert(1)</script>\"<img src=x onerror=alert(2)>',");
        admin().contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .put(path)
                .then()
                .statusCode(201);
        admin().get(path + "/matrix")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(not(containsString("<script")))
                .body(not(containsString("<img")));
    }

    @Test
    void names_the_cells_of_a_workbook_that_hold_no_text() throws IOException {
        byte[] xlsx = new WorkbookFixture().sheet("framework", """
                        <row><c t="str"><v>field</v></c><c t="str"><v>value</v></c></row>
                        <row><c t="str"><v>title</v></c><c t="e"><v>#REF!</v></c></row>""").strict().readAllBytes();
        admin().contentType(XLSX)
                .body(xlsx)
                .put(PATH + "/spreadsheet")
                .then()
                .statusCode(422)
                .body("errors.find { it.code == 'error-cell' }.path", equalTo("framework row 2, value"))
                .body(
                        "errors.find { it.code == 'error-cell' }.detail",
                        containsString("Cell B2 holds the error #REF!"));
    }

    private static ValidatableResponse put(String yaml) {
        return put(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse put(byte[] yaml) {
        return admin().contentType("application/yaml").body(yaml).put(PATH).then();
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin").token());
    }
}
