package org.waymark.survey.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.Scene;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class FormTest {
    @Test
    void tells_in_one_answer_all_that_is_asked() {
        form(Bilingual.token(Bilingual.survey()), "en")
                .statusCode(200)
                .header("Content-Language", equalTo("en"))
                .body("title", equalTo("How mature are we?"))
                .body("opensOn", equalTo(Scene.OPENS.toString()))
                .body("closesOn", equalTo(Scene.CLOSES.toString()))
                .body("takesAnswers", equalTo(true))
                .body("languages", contains("cy", "en"))
                .body("framework.variant", equalTo("wales"))
                .body("frameworkTitle", equalTo("Test matrix"))
                .body("dimensions.code", contains("PLAN", "LEAD"))
                .body("dimensions.elements.element.flatten()", contains("PLAN-1", "PLAN-2", "LEAD-1"))
                .body("dimensions[0].elements[1].title", equalTo("Title of PLAN-2"))
                .body("dimensions[0].elements[1].group", equalTo("Group of PLAN-2"))
                .body("dimensions[0].elements[1].statement", equalTo("Claim of PLAN-2"))
                .body("levels.name", contains("Level 1", "Level 2", "Level 3", "Level 4"))
                .body("answers.answer", contains("CANNOT_SAY", "NOT_APPLICABLE"))
                .body("commentKinds.kind", contains("evidence", "barrier", "priority"));
    }

    @Test
    void says_what_the_coordinator_says_and_keeps_what_we_promise() {
        Map<String, String> english = Map.of("title", "Us", "welcome", "Hello.\n\nBe frank.", "privacy", "We read it.");
        Map<String, String> welsh = Map.of("title", "Ni", "welcome", "Helo.", "privacy", "Rydym yn ei ddarllen.");
        UUID survey = Bilingual.draft(List.of("en", "cy"), Map.of("en", english, "cy", welsh));
        String token = Bilingual.tokenHandedOut(survey);
        form(token, "en")
                .body("title", equalTo("Us"))
                .body("welcome[0]", equalTo("Hello."))
                .body("welcome[1]", equalTo("Be frank."))
                .body("welcome[2]", startsWith("For each question choose"))
                .body("privacy[0].heading", equalTo("What we promise"))
                .body("privacy[4].heading", equalTo("What those who ask you add"))
                .body("privacy[4].paragraphs", contains("We read it."));
        form(token, "cy")
                .body("title", equalTo("Ni"))
                .body("welcome[0]", equalTo("Helo."))
                .body("privacy[4].paragraphs", contains("Rydym yn ei ddarllen."));
        given().header("Waymark-Invitation", token)
                .header("Accept-Language", "cy")
                .get("/v1/invitation")
                .then()
                .header("Content-Language", equalTo("cy"))
                .body("title", equalTo("Ni"));
    }

    @Test
    void asks_and_sums_up_only_what_the_plan_names() {
        UUID survey = Scene.draft();
        String path = "/v1/surveys/" + survey;
        Scene.replan(survey, Map.of("elements", List.of("PLAN-2")));
        Scene.coordinator().get(path).then().body("elements", contains("PLAN-2"));
        Scene.verb(survey, "open").then().statusCode(200);
        form(Bilingual.token(survey), "en")
                .body("dimensions.code", contains("PLAN"))
                .body("dimensions.elements.element.flatten()", contains("PLAN-2"));
        Scene.localSystem("some")
                .body(Scene.response("midwife", 2))
                .put(path + "/responses/1")
                .then()
                .statusCode(422)
                .body("errors.path", contains("ratings[0].element", "ratings[1].element", "comments[0].element"))
                .body("errors.code", everyItem(equalTo("element-not-asked")));
        Scene.verb(survey, "close").then().statusCode(200);
        Scene.coordinator().get(path + "/summary").then().body("elements.element", contains("PLAN-2"));
    }

    @Test
    void systems_that_ask_the_questions_themselves_get_the_same() {
        UUID survey = Bilingual.survey();
        for (String language : List.of("en", "cy")) {
            String invited = form(Bilingual.token(survey), language).extract().asString();
            String system = Scene.localSystem("own-form")
                    .header("Accept-Language", language)
                    .get("/v1/surveys/" + survey + "/form")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", equalTo(language))
                    .extract()
                    .asString();
            assertEquals(invited, system);
        }
    }

    @Test
    void says_less_to_those_whose_links_are_handed_out() {
        UUID survey = Bilingual.survey();
        form(Bilingual.token(survey), "en").body("handedOut", equalTo(false));
        form(Bilingual.tokenHandedOut(survey), "en")
                .body("handedOut", equalTo(true))
                .body("privacy.paragraphs.flatten()", hasItem(startsWith("Your first answer with this link stays")))
                .body(
                        "privacy.paragraphs.flatten()",
                        not(hasItem(startsWith("Until the survey closes you can answer again"))));
    }

    @Test
    void says_of_each_level_what_it_means_for_the_element_and_else_what_the_scale_says() {
        form(Bilingual.token(Bilingual.survey()), "en")
                .body("dimensions[1].elements[0].levels.level", contains(1, 2, 3, 4))
                .body(
                        "dimensions[1].elements[0].levels.descriptor",
                        contains("First of LEAD-1", "Meaning 2", "Meaning 3", "Meaning 4"))
                .body("levels[0].descriptor", equalTo("Meaning 1"));
    }

    @Test
    void offers_roles_and_considerations_of_its_nation_alone_and_always_another() {
        form(Bilingual.token(Bilingual.survey()), "en")
                .body("roles.code", contains("midwife", "head-teacher", "parent", "other"))
                .body("agencies.code", contains("maternity", "schools", "families", "other"))
                .body("dimensions[0].elements[0].considers", contains("Considered in PLAN-1"));
    }

    @Test
    void is_in_welsh_for_whoever_asks_for_it_and_says_which_title_has_none() {
        form(Bilingual.token(Bilingual.survey()), "cy, en;q=0.5")
                .statusCode(200)
                .header("Content-Language", equalTo("cy"))
                .body("language", equalTo("cy"))
                .body("dimensions[0].elements[0].title", equalTo(Scene.welsh("Title of PLAN-1")))
                .body("dimensions[0].elements[0].levels[0].name", equalTo(Scene.welsh("Level 1")))
                .body("answers[0].title", equalTo("Ni allaf ddweud"))
                .body("privacy.heading", hasItem("Pwy sy’n ei weld"))
                .body("roles[0].titleLanguage", equalTo("en"));
    }

    @Test
    void speaks_only_languages_that_the_survey_is_offered_in() {
        UUID english = Bilingual.draft(List.of("en"));
        form(Bilingual.tokenHandedOut(english), "cy").header("Content-Language", equalTo("en"));
        UUID welsh = Bilingual.draft(List.of("cy"));
        form(Bilingual.tokenHandedOut(welsh), "en")
                .header("Content-Language", equalTo("cy"))
                .body("languages", contains("cy"));
    }

    @Test
    void promises_what_is_kept() {
        form(Bilingual.token(Bilingual.survey()), "en")
                .body("welcome", hasSize(3))
                .body("privacy.paragraphs.flatten()", hasItem(containsString("fewer than 5 people is never shown")))
                .body("privacy.paragraphs.flatten()", hasItem(containsString("The last answer counts")));
    }

    @Test
    void is_the_same_whether_or_not_there_was_an_answer() {
        UUID survey = Bilingual.survey();
        String token = Bilingual.token(survey);
        String before = form(token, "en").extract().asString();
        Scene.answer(token, Scene.response("midwife", 2));
        assertEquals(before, form(token, "en").extract().asString());
    }

    @Test
    void can_be_read_before_the_survey_opens_and_says_that_no_answer_is_taken() {
        form(Bilingual.tokenHandedOut(Bilingual.draft()), "en").statusCode(200).body("takesAnswers", equalTo(false));
    }

    @Test
    void is_shown_to_nobody_without_a_token_that_is_known() {
        form("not-a-token", "cy").statusCode(404).body("errors[0].detail", not(equalTo("")));
        given().get("/v1/invitation/form").then().statusCode(400);
    }

    private static ValidatableResponse form(String token, String language) {
        return given().header("Waymark-Invitation", token)
                .header("Accept-Language", language)
                .get("/v1/invitation/form")
                .then();
    }
}
