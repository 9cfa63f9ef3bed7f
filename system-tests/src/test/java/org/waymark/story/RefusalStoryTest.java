package org.waymark.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

/** What the system refuses, it refuses in words, with every fault named and nothing half-written. */
@Order(3)
class RefusalStoryTest {
    private final Waymark waymark = Waymark.loaded();
    private final Api assessment = Api.assessment(waymark);
    private final Api survey = Api.survey(waymark);
    private final DemoArea area = DemoArea.all().get(2);
    private final DemoArea other = DemoArea.all().get(3);
    private final DemoUser coordinator = DemoUsers.coordinator(area);

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("/v1/problems/"))
                .body("errors.size()", not(equalTo(0)));
    }

    @Test
    void a_malformed_request() {
        String path = "/v1/assessments/" + UUID.randomUUID();
        problem(assessment.as(coordinator).body("{\"programmeId\": ").put(path).then(), 400);
        problem(
                        assessment
                                .as(coordinator)
                                .body("{\"programmeId\": \"no id\"}")
                                .put(path)
                                .then(),
                        400)
                .body("errors[0].path", equalTo("programmeId"));
    }

    @Test
    void an_unknown_element_and_a_level_outside_the_scale_both_named_at_once_and_nothing_written() {
        DemoArea closed = DemoArea.all().get(4);
        String before = etagOf(area);
        problem(
                        assessment
                                .as(coordinator)
                                .header("If-Match", before)
                                .body("""
                                        {"levels": [{"element": "PLAN-1", "outcome": "AGREED", "level": 9},
                                                    {"element": "PLAN-99", "outcome": "AGREED", "level": 1}]}""")
                                .put(Api.pathOf(area) + "/agreed-levels")
                                .then(),
                        assessmentIsValidated() ? 409 : 422)
                .body("title", not(equalTo("")));
        assertEquals(before, etagOf(area));
        problem(
                        survey.as(DemoUsers.localSystem(closed))
                                .body("""
                                        {"role": "health-visitor", "agency": "health", "language": "en", "ratings": []}""")
                                .put("/v1/surveys/" + closed.surveyId() + "/responses/" + UUID.randomUUID())
                                .then(),
                        409)
                .body("errors[0].detail", not(equalTo("")));
    }

    @Test
    void a_second_sign_off() {
        problem(
                assessment
                        .post(DemoUsers.panel(area), Api.pathOf(area) + "/sign-off", "{}")
                        .then(),
                409);
    }

    @Test
    void a_panel_member_affiliated_to_the_area() {
        problem(assign("panel-of-the-area", area.code()).then(), 422)
                .body("errors.code", hasItems("panel-not-independent"))
                .body("errors[0].detail", containsString(area.code()));

        assign("panel-who-moved", "E99000009").then().statusCode(201);
        DemoUser moved =
                new DemoUser("panel-who-moved", "", "", List.of("panel"), List.of(area.code()), List.of(), null);
        problem(assessment.post(moved, Api.pathOf(area) + "/sign-off", "{}").then(), 403)
                .body("errors[0].code", equalTo("panel-not-independent"));
    }

    private Response assign(String member, String affiliation) {
        return assessment
                .as(DemoUsers.programme())
                .header("If-Match", etagOf(area))
                .body("{\"role\": \"panel\", \"affiliations\": [\"" + affiliation + "\"]}")
                .put(Api.pathOf(area) + "/assignments/" + member);
    }

    @Test
    void a_token_without_the_role_or_without_the_area_or_none_at_all() {
        problem(
                assessment
                        .post(coordinator, Api.pathOf(area) + "/sign-off", "{}")
                        .then(),
                403);
        problem(assessment.as(coordinator).get(Api.pathOf(other)).then(), 404);
        problem(assessment.anyone().get(Api.pathOf(area)).then(), 401);
    }

    @Test
    void a_stale_version() {
        String changed = """
                {"admits": ["partners"], "counted": false, "named": false,
                 "assents": [{"agency": "local-authority", "by": "Director", "on": "2020-12-07"},
                             {"agency": "health", "by": "Director", "on": "2020-12-07"}]}""";
        String path = Api.pathOf(area) + "/confidentiality-agreement";
        String before = etagOf(area);
        problem(assessment.as(coordinator).body(changed).put(path).then(), 428);
        problem(
                assessment
                        .as(coordinator)
                        .header("If-Match", "\"0\"")
                        .body(changed)
                        .put(path)
                        .then(),
                412);
        assertEquals(before, etagOf(area));
    }

    @Test
    void an_idempotency_key_used_again_with_other_content_while_the_same_request_again_succeeds() {
        int level = levelOf("level");
        String key = UUID.randomUUID().toString();
        String wanted = correction("Recorded wrongly.", 3 - level);
        String once = correct(wanted, key).then().statusCode(201).extract().asString();
        String afterALostAnswer =
                correct(wanted, key).then().statusCode(201).extract().asString();
        assertEquals(once, afterALostAnswer);
        problem(correct(correction("Another reason.", 3 - level), key).then(), 422)
                .body("errors[0].code", equalTo("idempotency-key-reused"));
        correct(correction("It was right before.", level), UUID.randomUUID().toString())
                .then()
                .statusCode(201);
    }

    private Response correct(String correction, String key) {
        return assessment.post(DemoUsers.panel(area), Api.pathOf(area) + "/corrections", correction, key);
    }

    private String correction(String reason, int level) {
        return """
                {"reason": "%1$s",
                 "decisions": [{"element": "PLAN-1", "decision": "%2$s", "level": %3$d, "reason": "%1$s"}]}""".formatted(reason, level == levelOf("workshop.level") ? "CONFIRMED" : "ADJUSTED", level);
    }

    private int levelOf(String field) {
        return assessment
                .as(coordinator)
                .get(Api.pathOf(area) + "/baseline")
                .jsonPath()
                .getInt("elements.find { it.element == 'PLAN-1' }." + field);
    }

    private String etagOf(DemoArea assessed) {
        return assessment.etag(DemoUsers.coordinator(assessed), Api.pathOf(assessed));
    }

    private boolean assessmentIsValidated() {
        return "VALIDATED"
                .equals(assessment
                        .as(coordinator)
                        .get(Api.pathOf(area))
                        .jsonPath()
                        .getString("stage"));
    }
}
