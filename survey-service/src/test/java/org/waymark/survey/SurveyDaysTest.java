package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/** The dates a coordinator enters have an effect. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SurveyDaysTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void takes_answers_to_the_end_of_the_last_day_and_then_closes_by_itself() {
        UUID survey = Scene.openSurvey();
        String token = Scene.invite(survey, "midwife", 1).get(0).get("token");
        clock.moveToTheEndOf(Scene.CLOSES);
        clock.move(A_MINUTE.negated());
        takes(survey, token, true);
        clock.move(A_MINUTE.multipliedBy(2));
        takes(survey, token, false);
        await().until(() ->
                "CLOSED".equals(Scene.coordinator().get("/v1/surveys/" + survey).path("status")));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(2));
        await().until(() -> Scene.last(survey).summary() != null);
        assertEquals(List.of("survey-service"), closedBy(survey));
    }

    private List<String> closedBy(UUID survey) {
        String sql = "select caller from audit_log where action = 'survey-closed' and subject = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, survey.toString());
            List<String> callers = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    callers.add(rows.getString(1));
                }
            }
            return callers;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void stays_open_as_long_as_it_is_extended() {
        UUID survey = Scene.openSurvey();
        String token = Scene.invite(survey, "midwife", 1).get(0).get("token");
        clock.moveToTheEndOf(Scene.CLOSES);
        clock.move(A_MINUTE.negated());
        extend(survey, Scene.CLOSES).statusCode(422);
        extend(survey, Scene.CLOSES.plusDays(1)).statusCode(200);
        clock.move(A_MINUTE.multipliedBy(2));
        takes(survey, token, true);
    }

    @Test
    void reminds_again_when_the_days_of_the_plan_have_passed() {
        UUID survey = Scene.openSurvey();
        Scene.verb(survey, "remind").then().statusCode(200);
        clock.move(Duration.ofDays(6));
        Scene.verb(survey, "remind").then().statusCode(409);
        clock.move(Duration.ofDays(1));
        Scene.verb(survey, "remind").then().statusCode(200);
    }

    @Test
    void takes_no_answers_before_the_first_day() {
        UUID survey = planned(Scene.CLOSES.minusDays(1), Scene.CLOSES);
        Scene.verb(survey, "open").then().statusCode(200);
        String token = Scene.handOut(survey, List.of("midwife")).get(0).get("token");
        takes(survey, token, false);
        clock.moveToTheEndOf(Scene.CLOSES.minusDays(2));
        clock.move(A_MINUTE.negated());
        takes(survey, token, false);
        clock.move(A_MINUTE.multipliedBy(2));
        takes(survey, token, true);
    }

    @Test
    void opens_no_survey_whose_last_day_has_passed() {
        UUID survey = planned(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 11, 26));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("allowedActions", contains("amend", "invite"));
        Scene.verb(survey, "open").then().statusCode(409).body("errors[0].code", equalTo("survey-over"));
    }

    private static UUID planned(LocalDate opensOn, LocalDate closesOn) {
        UUID survey = Scene.draft();
        String path = "/v1/surveys/" + survey;
        UUID assessment = UUID.fromString(Scene.coordinator().get(path).path("assessmentId"));
        Map<String, Object> plan = new HashMap<>(Scene.plan(assessment));
        plan.put("opensOn", opensOn.toString());
        plan.put("closesOn", closesOn.toString());
        Scene.coordinator()
                .header("If-Match", Scene.coordinator().get(path).header("ETag"))
                .body(plan)
                .put(path)
                .then()
                .statusCode(200);
        return survey;
    }

    private static ValidatableResponse extend(UUID survey, LocalDate day) {
        return Scene.coordinator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("closesOn", day.toString()))
                .post("/v1/surveys/" + survey + "/extend")
                .then();
    }

    /** Answers by every way there is. */
    private static void takes(UUID survey, String token, boolean taken) {
        given().header("Waymark-Invitation", token)
                .get("/v1/invitation")
                .then()
                .statusCode(200)
                .body("takesAnswers", equalTo(taken));
        given().contentType("application/json")
                .header("Waymark-Invitation", token)
                .body(Scene.response("midwife", 2))
                .put("/v1/invitation/response")
                .then()
                .statusCode(taken ? 204 : 409);
        Scene.localSystem("days")
                .body(Scene.response("midwife", 2))
                .put("/v1/surveys/" + survey + "/responses/" + UUID.randomUUID())
                .then()
                .statusCode(taken ? 201 : 409);
        Scene.localSystem("days")
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(taken ? 201 : 409);
    }
}
