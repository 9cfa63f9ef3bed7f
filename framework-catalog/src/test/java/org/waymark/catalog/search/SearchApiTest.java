package org.waymark.catalog.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SearchApiTest {
    private static final String EARLY_YEARS = "maternity-early-years";

    @Test
    void finds_a_title_first_and_says_where_it_stands_and_what_was_found() {
        search("en", Map.of("q", "workforce planning", "framework", EARLY_YEARS))
                .header("Content-Language", "en")
                .body("items[0].path", equalTo("dimensions.PLAN.elements.PLAN-4.title"))
                .body("items[0].kind", equalTo("elements"))
                .body("items[0].element", equalTo("PLAN-4"))
                .body("items[0].dimension", equalTo("PLAN"))
                .body("items[0].excerpt.findAll { it.found }.text", containsInAnyOrder("Workforce", "planning"));
    }

    @Test
    void finds_english_words_in_their_other_forms_over_all_frameworks() {
        search("en", Map.of("q", "commission"))
                .body("items.framework.unique()", hasItem(EARLY_YEARS))
                .body("items.framework.unique()", hasItem("ei-matrix-2014"));
    }

    @Test
    void finds_welsh_words_with_and_without_accents_and_in_any_mutation() {
        List<String> radical = paths("cy", "cymuned");
        assertEquals(radical, paths("cy", "gymuned"));
        assertEquals(radical, paths("cy", "chymuned"));
        assertEquals(paths("cy", "tîm"), paths("cy", "tim"));
        search("cy", Map.of("q", "cynllunio"))
                .header("Content-Language", "cy")
                .body("items", not(empty()))
                .body("items.framework", everyItem(equalTo(EARLY_YEARS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Children’s", "Children‘s", "Childrenʼs", "Children′s", "children＇s", "CHILDREN´S", "Children`s"
            })
    void finds_a_word_with_whichever_apostrophe(String typed) {
        List<String> straight = paths("en", "Children's");
        assertNotEquals(List.of(), straight);
        assertEquals(straight, paths("en", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“early help”",
                "„early help“",
                "«early help»",
                "＂early help＂",
                "“early\u00a0help”",
                "\"early\u202fhelp\""
            })
    void finds_a_phrase_in_whichever_quotation_marks_and_spaces(String typed) {
        List<String> straight = paths("en", "\"early help\"");
        assertNotEquals(straight, paths("en", "early help"), "a phrase is less than its words");
        assertEquals(straight, paths("en", typed));
    }

    @Test
    void finds_a_word_however_its_text_is_set_and_shows_it_as_it_was_written() {
        publish("typeset", "Children’s\u00a0<b>centres</b> – “open”… and warm");

        for (String typed : List.of("children's", "centres", "\"open and warm\"")) {
            search("en", Map.of("q", typed, "framework", "typeset"))
                    .body("items.size()", equalTo(1))
                    .body(
                            "items[0].excerpt*.text.join('')",
                            equalTo("Children’s\u00a0<b>centres</b> – “open”… and warm"));
        }
        search("en", Map.of("q", "childrens centres", "framework", "typeset"))
                .body("items[0].excerpt.findAll { it.found }.text", contains("Children", "centres"));
        search("cy", Map.of("q", "plant", "framework", "typeset")).body("items.size()", equalTo(1));
        search("cy", Map.of("q", "plantʼr", "framework", "typeset")).body("items.size()", equalTo(1));
    }

    /** A framework whose first element bears this title, and in Welsh one with an apostrophe of print. */
    private static void publish(String framework, String title) {
        var admin = given().auth().oauth2(Tokens.of("admin").token());
        String file = FrameworkFixture.playgrounds(framework)
                .replace("en: Inspection, cy: {text: Archwilio,", "en: \"" + title + "\", cy: {text: Plant’r cylch,");
        admin.contentType("application/yaml")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/frameworks/" + framework + "/versions/1")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", framework)
                .post("/v1/frameworks/" + framework + "/versions/1/publish")
                .then()
                .statusCode(200);
    }

    @Test
    void filters_by_nation_audience_and_scale() {
        search("en", Map.of("q", "early", "scale", "checklist"))
                .body("items", not(empty()))
                .body("items.framework", everyItem(equalTo("early-help-strategy-2013")));
        search("en", Map.of("q", "early", "audience", "EARLY-YEARS-PARTNERS"))
                .body("items", not(empty()))
                .body("items.framework", everyItem(equalTo(EARLY_YEARS)));
        search("en", Map.of("q", "commissioning", "nation", "England", "framework", EARLY_YEARS))
                .body("items", not(empty()));
        search("en", Map.of("q", "\"school year\"", "nation", "Wales", "framework", EARLY_YEARS))
                .body("items", empty());
    }

    @Test
    void hands_out_every_text_once_page_by_page() {
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            var page = search("en", Map.of("q", "evaluation", "limit", "7", "after", after));
            seen.addAll(page.extract().path("items.collect { it.framework + it.path }"));
            after = page.extract().path("next");
        } while (after != null);

        int all = search("en", Map.of("q", "evaluation", "limit", "200"))
                .body("next", nullValue())
                .extract()
                .path("items.size()");
        assertEquals(all, seen.size());
        assertEquals(all, new HashSet<>(seen).size());
    }

    @Test
    void finds_nothing_in_what_is_no_word() {
        search("cy", Map.of("q", "?! &|")).body("items", empty());
        search("cy", Map.of("q", "cynllun g ng"));
        search("en", Map.of("q", "the")).body("items", empty());
        search("en", Map.of("q", "(<->) ! & | ' \"")).body("items", hasSize(0));
    }

    @Test
    void refuses_an_empty_question() {
        given().queryParam("q", " ")
                .get("/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains("not-blank"));
    }

    @Test
    void refuses_unknown_and_empty_filters_all_at_once() {
        given().queryParams(Map.of("q", "plan", "nation", "Scotland", "scale", ""))
                .get("/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.path", containsInAnyOrder("nation", "scale"))
                .body("errors.code", containsInAnyOrder("value-not-allowed", "value-not-allowed"));
    }

    @Test
    void refuses_characters_that_no_text_can_hold() {
        given().urlEncodingEnabled(false)
                .get("/v1/search?q=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static List<String> paths(String language, String words) {
        List<String> paths = search(language, Map.of("q", words, "limit", "200"))
                .body("items", not(empty()))
                .extract()
                .path("items.path");
        return paths.stream().sorted().toList();
    }

    private static ValidatableResponse search(String language, Map<String, String> parameters) {
        return given().header("Accept-Language", language)
                .queryParams(parameters)
                .get("/v1/search")
                .then()
                .statusCode(200);
    }
}
