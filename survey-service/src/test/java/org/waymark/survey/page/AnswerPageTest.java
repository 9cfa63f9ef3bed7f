package org.waymark.survey.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.Scene;
import org.waymark.survey.form.Bilingual;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AnswerPageTest {
    private static final Map<String, String> FILLED_IN = Map.of(
            "role", "midwife",
            "agency", "maternity",
            "level.PLAN-1", "3",
            "level.LEAD-1", "CANNOT_SAY",
            "comment.barrier.PLAN-1", "Nobody has\r\nthe time & <b>money</b>.");

    @Test
    void is_kept_by_no_cache_says_nowhere_where_it_comes_from_and_loads_nothing_foreign() {
        given().get("/answer")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Cache-Control", containsString("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self'"),
                                containsString("form-action 'self'"),
                                not(containsString("unsafe"))))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")))
                .body(not(matchesPattern("(?s).*<[^>]* (style|on\\w+)=.*")));
    }

    @Test
    void is_opened_by_a_scanner_and_spends_nothing() {
        UUID survey = Bilingual.survey();
        String token = Bilingual.token(survey);
        given().get("/answer").then().statusCode(200).body(containsString("name=\"token\""));
        given().head("/answer").then().statusCode(200);
        page(token, "en").statusCode(200);
        send(token, FILLED_IN).statusCode(200);
    }

    @Test
    void shows_the_whole_form_to_whoever_has_the_token_in_either_language() {
        String token = Bilingual.token(Bilingual.survey());
        page(token, "en")
                .statusCode(200)
                .header("Content-Language", equalTo("en"))
                .body(allOf(
                        containsString("How mature are we?"),
                        containsString("What is your role?"),
                        containsString("Question 3 of 3"),
                        containsString("Claim of LEAD-1"),
                        containsString("Considered in LEAD-1"),
                        containsString("First of LEAD-1"),
                        not(containsString("Considered in England"))));
        page(token, "cy")
                .header("Content-Language", equalTo("cy"))
                .body(allOf(
                        containsString("<html lang=\"cy\""),
                        containsString("Beth yw eich rôl?"),
                        containsString(Scene.welsh("Claim of LEAD-1")),
                        containsString("lang=\"en\">midwife</label>"),
                        not(containsString("What is your role?"))));
    }

    @Test
    void comes_without_a_script_from_a_code_in_the_body_or_from_a_link_that_was_pasted() {
        String token = Bilingual.token(Bilingual.survey());
        post(Map.of("token", " " + token + " ")).statusCode(200).body(containsString("What is your role?"));
        post(Map.of("token", "https://example.org/answer#" + token, "language", "cy"))
                .statusCode(200)
                .body(containsString("Beth yw eich rôl?"))
                .body(containsString("name=\"token\" value=\"" + token + "\""));
    }

    @Test
    void stores_what_is_sent_without_a_script() {
        UUID survey = Bilingual.survey();
        List<String> tokens = Scene.invite(survey, "midwife", 5).stream()
                .map(person -> person.get("token"))
                .toList();
        tokens.forEach(token -> send(token, FILLED_IN)
                .statusCode(200)
                .body(containsString("Your answers have been sent."))
                .body(not(containsString("Nobody has"))));
        assertEquals(5, (int) Scene.coordinator().get("/v1/surveys/" + survey).path("responses"));
        Scene.verb(survey, "close").then().statusCode(200);
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/comments")
                .then()
                .body("items[0].kind", equalTo("barrier"))
                .body("items[0].text", equalTo("Nobody has\nthe time & <b>money</b>."));
    }

    @Test
    void says_all_that_is_wrong_at_once_and_keeps_what_was_filled_in() {
        String token = Bilingual.token(Bilingual.survey());
        String long_ = "x".repeat(2001);
        send(token, Map.of("agency", "schools", "comment.evidence.PLAN-2", long_, "comment.barrier.LEAD-1", "a\u000bb"))
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#role\">Choose your role</a>"),
                        containsString("<a href=\"#q1\">Answer at least one question."),
                        containsString("<a href=\"#q2-evidence\">A comment can have at most 2000 characters</a>"),
                        containsString("<a href=\"#q3-barrier\">A text cannot hold the character U+000B.</a>"),
                        not(containsString("Choose the kind of agency you speak for</a>"))))
                .body(allOf(
                        containsString("value=\"schools\" checked"),
                        containsString(long_),
                        containsString("<title>Error: How mature are we?")));
    }

    @Test
    void holds_what_is_sent_to_the_rules_of_the_survey() {
        String token = Bilingual.token(Bilingual.survey());
        Map<String, String> wrong = new TreeMap<>(FILLED_IN);
        wrong.put("role", "english-only");
        wrong.put("level.PLAN-2", "9");
        wrong.put("level.LEAD-1", "SOME");
        send(token, wrong)
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#role\">There is no role"),
                        containsString("<a href=\"#q2\">"),
                        containsString(
                                "<a href=\"#q3\">Give a level, or the answer CANNOT_SAY or NOT_APPLICABLE.</a>")))
                .body(allOf(
                        containsString("Nobody has\nthe time &amp; &lt;b&gt;money&lt;/b&gt;.</textarea>"),
                        not(containsString("<b>money"))));
        wrong.put("language", "cy");
        send(token, wrong).body(containsString("Rhowch lefel"));
    }

    @Test
    void keeps_what_was_filled_in_when_the_language_changes_and_stores_nothing() {
        UUID survey = Bilingual.survey();
        String token = Bilingual.token(survey);
        Map<String, String> fields = new TreeMap<>(FILLED_IN);
        fields.put("language", "en");
        fields.put("switchTo", "cy");
        send(token, fields)
                .statusCode(200)
                .header("Content-Language", equalTo("cy"))
                .body(allOf(
                        containsString("value=\"midwife\" checked"),
                        containsString("value=\"CANNOT_SAY\" aria-describedby=\"q3-means-CANNOT_SAY\" checked"),
                        containsString("Nobody has\nthe time"),
                        containsString("<details class=\"govuk-details\" open>")));
        Scene.verb(survey, "close").then().statusCode(200);
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(0));
    }

    @Test
    void says_in_the_language_asked_for_that_a_code_is_not_known() {
        page("not-a-token", "en").statusCode(404).body(containsString("This invitation is not known."));
        post(Map.of("token", "not-a-token", "language", "cy"))
                .statusCode(404)
                .header("Content-Language", equalTo("cy"))
                .body(containsString("href=\"#token\""));
        post(Map.of("token", " ")).statusCode(400).body(containsString("Type or paste your code"));
        given().contentType(ContentType.URLENC)
                .body("token=%zz")
                .post("/answer")
                .then()
                .statusCode(400)
                .body(containsString("Type or paste your code"));
    }

    @Test
    void says_when_answers_are_taken_and_shows_no_form_before_or_after() {
        UUID survey = Bilingual.draft();
        String token = Bilingual.tokenHandedOut(survey);
        page(token, "cy").statusCode(409).body(containsString("Nid yw’r arolwg wedi agor eto."));
        Scene.verb(survey, "open").then().statusCode(200);
        page(token, "en").statusCode(200);
        Scene.verb(survey, "close").then().statusCode(200);
        page(token, "en")
                .statusCode(409)
                .body(containsString("The survey has closed."))
                .body(not(containsString("<form")));
        send(token, FILLED_IN).statusCode(409);
    }

    @Test
    void takes_back_what_was_sent_once_somebody_is_sure() {
        UUID survey = Bilingual.survey();
        String token = Bilingual.token(survey);
        send(token, FILLED_IN)
                .body(containsString("Take back what I sent"))
                .body(containsString("name=\"withdraw\" value=\"ask\""));
        post(Map.of("token", token, "language", "cy", "withdraw", "ask"))
                .statusCode(200)
                .body(containsString("Tynnu’n ôl yr hyn a anfonwyd gennych?"))
                .body(containsString("name=\"withdraw\" value=\"sure\""));
        post(Map.of("token", token, "withdraw", "sure"))
                .statusCode(200)
                .body(containsString("Nothing that was sent with your link is stored any more."));
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(0));
        post(Map.of("token", token, "withdraw", "sure")).statusCode(409);
    }

    @Test
    void can_be_sent_from_a_page_that_does_not_say_where_it_comes_from() {
        given().header("Origin", "null")
                .contentType(ContentType.URLENC)
                .formParam("token", Bilingual.token(Bilingual.survey()))
                .post("/answer")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String token, String language) {
        return given().header("Waymark-Invitation", token)
                .header("Accept-Language", language)
                .get("/answer")
                .then();
    }

    private static ValidatableResponse send(String token, Map<String, String> fields) {
        Map<String, String> sent = new TreeMap<>(fields);
        sent.put("token", token);
        sent.put("send", "send");
        return post(sent);
    }

    private static ValidatableResponse post(Map<String, String> fields) {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post("/answer")
                .then();
    }
}
