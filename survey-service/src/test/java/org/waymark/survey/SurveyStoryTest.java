package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.events.SurveyChanged;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SurveyStoryTest {
    @Test
    void goes_from_draft_to_a_frozen_summary() {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> midwives = Scene.invite(survey, "midwife", 6);
        List<Map<String, String>> teachers = Scene.invite(survey, "head-teacher", 6);
        for (int number = 0; number < 6; number++) {
            Scene.answer(midwives.get(number).get("token"), Scene.response("midwife", 1 + number % 2));
            Scene.answer(teachers.get(number).get("token"), Scene.response("head-teacher", 3 + number % 2));
        }
        Scene.verb(survey, "close")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("responses", equalTo(12))
                .body("invited", equalTo(12));
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .statusCode(200)
                .body("respondents", equalTo(12))
                .body("elements[0].element", equalTo("PLAN-1"))
                .body("elements[0].levels.count", equalTo(List.of(3, 3, 3, 3)))
                .body("elements[0].measures.median", equalTo(2.5f))
                .body("elements[1].suppressed", equalTo(true))
                .body("roles.role", equalTo(List.of("head-teacher", "midwife")))
                .body("roles[1].respondents", equalTo(6))
                .body("elements[0].rows.groups", equalTo(List.of(List.of("head-teacher"), List.of("midwife"))))
                .body("elements[0].rows[1].levels.count", equalTo(List.of(3, 3, 0, 0)))
                .body("elements[0].rows[1].measures.median", equalTo(1.5f));
    }

    @Test
    void announces_every_state_and_the_summary_only_at_the_close() {
        UUID survey = Scene.openSurvey();
        Scene.invite(survey, "midwife", 6)
                .forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 2)));
        await().until(() -> Scene.last(survey).responses() == 5);
        List<TestTopics.Received> open = Scene.announced(survey);
        assertTrue(open.stream().allMatch(event -> event.as(SurveyChanged.class).summary() == null));
        Scene.verb(survey, "close").then().statusCode(200);
        await().until(() -> Scene.last(survey).status().equals("CLOSED"));
        List<TestTopics.Received> all = Scene.announced(survey);
        List<String> causes = all.stream().map(TestTopics.Received::cause).toList();
        assertEquals(List.of("planned", "opened", "invited"), causes.subList(0, 3));
        assertEquals("closed", causes.get(causes.size() - 1));
        List<Long> sequences = all.stream().map(TestTopics.Received::sequence).toList();
        assertEquals(sequences.stream().sorted().distinct().toList(), sequences);
        SurveyChanged closed = Scene.last(survey);
        assertEquals(6, closed.summary().respondents());
        assertTrue(closed.summary().elements().get(0).suppressed(), "all six said the same");
        assertNull(closed.summary().elements().get(0).rated());
    }

    @Test
    void counts_are_announced_together_and_not_one_by_one() {
        UUID survey = Scene.openSurvey();
        for (int number = 0; number < 40; number++) {
            Scene.localSystem("steady")
                    .body(Scene.response("midwife", 1 + number % 4))
                    .put("/v1/surveys/" + survey + "/responses/r" + number)
                    .then()
                    .statusCode(201);
        }
        await().until(() -> Scene.last(survey).responses() == 40);
        long counts = Scene.announced(survey).stream()
                .filter(event -> event.cause().equals("responses-counted"))
                .count();
        assertTrue(counts < 20, "announced " + counts + " times");
    }

    @Test
    void counts_step_so_that_nobody_can_watch_one_person_answer() {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 7);
        people.subList(0, 4).forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 2)));
        await().during(Duration.ofSeconds(3)).until(() -> stepsOf(survey).isEmpty());
        assertEquals(0, responsesOf(survey));
        people.subList(4, 7).forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 3)));
        await().until(() -> stepsOf(survey).equals(List.of(5)));
        assertEquals(5, responsesOf(survey));
        Scene.verb(survey, "close").then().body("responses", equalTo(7));
        await().until(() -> Scene.last(survey).responses() == 7);
        assertEquals(List.of(5), stepsOf(survey));
    }

    @Test
    void metrics_do_not_show_one_person_answering() {
        UUID survey = Scene.openSurvey();
        Scene.invite(survey, "midwife", 1)
                .forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 2)));
        String metrics = Management.get("metrics").asString();
        assertFalse(metrics.contains("/v1/invitation"), metrics);
        List<Double> taken = metrics.lines()
                .filter(line -> line.startsWith("waymark_survey_responses_total"))
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .toList();
        assertEquals(1, taken.size());
        assertEquals(0, taken.get(0) % 5);
    }

    private static int responsesOf(UUID survey) {
        return Scene.coordinator().get("/v1/surveys/" + survey).path("responses");
    }

    private static List<Integer> stepsOf(UUID survey) {
        return Scene.announced(survey).stream()
                .filter(event -> event.cause().equals("responses-counted"))
                .map(event -> event.as(SurveyChanged.class).responses())
                .toList();
    }

    @Test
    void shows_nothing_but_counts_before_the_close() {
        UUID survey = Scene.openSurvey();
        String token = Scene.invite(survey, "midwife", 1).get(0).get("token");
        Scene.answer(token, Scene.response("midwife", 4));
        String seen = Scene.coordinator().get("/v1/surveys/" + survey).asString();
        assertTrue(seen.contains("\"responses\":0"), seen);
        assertEquals(
                List.of(),
                Stream.of("level\"", "rating", "rated", "comment", "summary")
                        .filter(seen::contains)
                        .toList());
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("survey-open"));
        given().header("Waymark-Invitation", token)
                .get("/v1/invitation")
                .then()
                .statusCode(200)
                .body("title", notNullValue())
                .body("answered", nullValue());
        given().header("Waymark-Invitation", token)
                .get("/v1/invitation/response")
                .then()
                .statusCode(405);
    }

    @Test
    void takes_the_last_answer_of_a_respondent_and_never_says_that_there_was_one() {
        UUID survey = Scene.openSurvey();
        String token = Scene.invite(survey, "midwife", 1).get(0).get("token");
        Scene.answer(token, Scene.response("midwife", 1));
        Scene.answer(token, Scene.response("midwife", 1));
        Scene.answer(token, Scene.response("midwife", 4));
        Scene.verb(survey, "close").then().body("responses", equalTo(1));
    }

    @Test
    void names_every_fault_of_a_response() {
        UUID survey = Scene.openSurvey();
        Map<String, Object> faulty = Map.of(
                "role", "astronaut",
                "agency", "english-only",
                "language", "cy",
                "ratings",
                        List.of(
                                Map.of("element", "PLAN-1", "level", 9),
                                Map.of("element", "PLAN-9", "level", 1),
                                Map.of("element", "LEAD-1"),
                                Map.of("element", "LEAD-1", "level", 0)),
                "comments", List.of(Map.of("element", "X", "kind", "barrier", "text", "y")));
        Scene.localSystem("faulty")
                .body(faulty)
                .put("/v1/surveys/" + survey + "/responses/1")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.path",
                        equalTo(List.of(
                                "role",
                                "agency",
                                "language",
                                "ratings[0].level",
                                "ratings[1].element",
                                "ratings[2]",
                                "ratings[3].element",
                                "ratings[3].level",
                                "comments[0].element")))
                .body("errors.code", hasItems("unknown-level", "unknown-element", "named-twice"));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(0));
    }

    @Test
    void a_local_system_repeats_safely_and_amends_with_a_higher_revision() {
        UUID survey = Scene.openSurvey();
        String path = "/v1/surveys/" + survey + "/responses/case-7";
        put(path, "one", 1, 1).then().statusCode(201);
        put(path, "one", 1, 1).then().statusCode(200).body("outcome", equalTo("unchanged"));
        put(path, "one", 2, 1).then().statusCode(412).body("errors[0].path", equalTo("revision"));
        put(path, "one", 2, 3).then().statusCode(200).body("outcome", equalTo("amended"));
        put(path, "one", 4, 2).then().statusCode(412);
        put(path, "two", 4, 1).then().statusCode(201);
        Scene.verb(survey, "close").then().body("responses", equalTo(2));
    }

    private static Response put(String path, String client, int level, int revision) {
        Map<String, Object> body = new HashMap<>(Scene.response("midwife", level));
        body.put("revision", revision);
        return Scene.localSystem(client).body(body).put(path);
    }

    @Test
    void refuses_answers_before_it_opens_and_after_it_closes() {
        UUID survey = Scene.draft();
        put("/v1/surveys/" + survey + "/responses/1", "early", 1, 1)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("survey-not-open"));
        Scene.verb(survey, "open").then().statusCode(200);
        Scene.verb(survey, "open").then().statusCode(409);
        Scene.verb(survey, "close").then().statusCode(200);
        Scene.verb(survey, "close").then().statusCode(409);
        Scene.verb(survey, "open").then().statusCode(409);
        put("/v1/surveys/" + survey + "/responses/1", "late", 1, 1)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("survey-closed"));
    }

    @Test
    void repeats_its_answer_to_a_repeated_verb() {
        UUID survey = Scene.draft();
        String key = UUID.randomUUID().toString();
        List<String> answers = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            answers.add(Scene.coordinator()
                    .header("Idempotency-Key", key)
                    .post("/v1/surveys/" + survey + "/open")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        assertEquals(answers.get(0), answers.get(1));
    }

    @Test
    void reminds_those_who_have_not_answered_with_the_links_they_have_and_not_every_day() {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.handOut(survey, Collections.nCopies(7, "midwife"));
        people.subList(0, 4).forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 2)));
        Scene.verb(survey, "remind").then().statusCode(200).body("remindedOn", notNullValue());
        assertEquals(ids(people.subList(4, 7)), ids(reminded(survey)));
        assertEquals(tokens(people.subList(4, 7)), tokens(reminded(survey)));
        Scene.verb(survey, "remind").then().statusCode(409).body("errors[0].code", equalTo("reminded-recently"));
        Scene.answer(people.get(4).get("token"), Scene.response("midwife", 3));
        assertEquals(3, reminded(survey).size(), "who answers meanwhile is not told");
        Scene.verb(survey, "close").then().body("responses", equalTo(5));
        assertEquals(List.of(), reminded(survey));
    }

    private static List<Map<String, String>> reminded(UUID survey) {
        List<Map<String, String>> items = Scene.coordinator()
                .get("/v1/surveys/" + survey + "/reminders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items;
    }

    private static Set<String> ids(List<Map<String, String>> people) {
        return people.stream().map(each -> each.get("invitationId")).collect(Collectors.toSet());
    }

    private static Set<String> tokens(List<Map<String, String>> people) {
        return people.stream().map(each -> each.get("token")).collect(Collectors.toSet());
    }

    @Test
    void says_of_nobody_invited_whether_they_have_answered() {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 2);
        Scene.answer(people.get(0).get("token"), Scene.response("midwife", 2));
        List<Map<String, Object>> invited = Scene.coordinator()
                .get("/v1/surveys/" + survey + "/invitations")
                .jsonPath()
                .getList("items");
        assertEquals(2, invited.size());
        assertEquals(invited.get(0).get("undelivered"), invited.get(1).get("undelivered"));
        invited.forEach(
                each -> assertEquals(Set.of("invitationId", "contact", "delivery", "undelivered"), each.keySet()));
    }

    @Test
    void a_repeated_request_for_invitations_gets_the_same_tokens_and_invites_nobody_twice() {
        UUID survey = Scene.openSurvey();
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of(
                "invitations", List.of(Map.of("role", "midwife", "agency", "maternity", "contact", "a@example.org")));
        String first =
                invite(survey, key, request).then().statusCode(201).extract().asString();
        assertEquals(
                first,
                invite(survey, key, request).then().statusCode(201).extract().asString());
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("invited", equalTo(1));
        Map<String, Object> other = Map.of(
                "invitations", List.of(Map.of("role", "parent", "agency", "maternity", "contact", "a@example.org")));
        invite(survey, key, other).then().statusCode(422).body("errors.code", hasItem("idempotency-key-reused"));
    }

    private static Response invite(UUID survey, String key, Object request) {
        return Scene.coordinator()
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/surveys/" + survey + "/invitations");
    }

    @Test
    void emits_every_state_again_on_request() {
        UUID survey = Scene.openSurvey();
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/events/republish")
                .then()
                .statusCode(202)
                .body("emitted", notNullValue());
        await().until(() ->
                Scene.announced(survey).stream().anyMatch(event -> event.cause().equals("republished")));
        assertEquals("OPEN", Scene.last(survey).status());
    }

    @Test
    void describes_an_unknown_token_as_a_problem_without_repeating_it() {
        given().header("Waymark-Invitation", "no-such-token")
                .get("/v1/invitation")
                .then()
                .statusCode(404)
                .body(containsString("/v1/problems/not-found"));
        given().get("/v1/invitation").then().statusCode(400);
    }
}
