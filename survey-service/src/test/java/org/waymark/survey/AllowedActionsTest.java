package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.survey.survey.Action;
import org.waymark.testkit.Infrastructure;

/** In every state of a survey, its coordinator tries everything: what is offered succeeds, what is not is refused. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AllowedActionsTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void of_a_draft() {
        tryEverything(Scene::draft);
        tryEverything(AllowedActionsTest::draftBeforeTheStart);
    }

    @Test
    void of_a_draft_whose_contacts_wait_for_a_second_person() {
        tryEverything(() -> {
            UUID survey = Scene.draft();
            Scene.invite(survey, "MAIL", Scene.people(List.of("midwife")));
            return survey;
        });
    }

    @Test
    void of_an_open_survey() {
        tryEverything(Scene::openSurvey);
    }

    @Test
    void of_a_closed_survey() {
        tryEverything(() -> {
            UUID survey = Scene.openSurvey();
            Scene.verb(survey, "close").then().statusCode(200);
            return survey;
        });
    }

    @Test
    void after_the_last_day() {
        UUID draft = Scene.draft();
        UUID open = Scene.openSurvey();
        clock.moveToTheEndOf(Scene.CLOSES.plusDays(1));
        tryEverything(() -> draft);
        await().until(() ->
                "CLOSED".equals(Scene.coordinator().get("/v1/surveys/" + open).path("status")));
        tryEverything(() -> open);
    }

    private static UUID draftBeforeTheStart() {
        UUID assessment = UUID.randomUUID();
        UUID survey = UUID.randomUUID();
        Scene.publishCatalog();
        Scene.publishAssessment(Scene.assessmentState(assessment, Scene.AREA, "SET_UP"), 1);
        await().until(() -> Scene.coordinator()
                        .body(Scene.plan(assessment))
                        .put("/v1/surveys/" + survey)
                        .statusCode()
                == 201);
        return survey;
    }

    private static void tryEverything(Supplier<UUID> state) {
        UUID survey = state.get();
        List<String> wrong = new ArrayList<>();
        for (Action action : Action.values()) {
            List<String> offered = offered(survey);
            Response answer = send(action, survey);
            boolean succeeds = answer.statusCode() < 300;
            if (offered.contains(action.code()) != succeeds) {
                wrong.add(action.code() + " answered " + answer.statusCode());
            }
            // what was refused has changed nothing
            survey = succeeds ? state.get() : survey;
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> offered(UUID survey) {
        return Stream.of("coordinator", "sponsor")
                .flatMap(role -> Scene.as(role, Scene.AREA)
                        .get("/v1/surveys/" + survey)
                        .jsonPath()
                        .getList("allowedActions", String.class)
                        .stream())
                .toList();
    }

    private static Response send(Action action, UUID survey) {
        return switch (action) {
            case AMEND -> amend(survey);
            case INVITE ->
                Scene.coordinator()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(Map.of(
                                "invitations",
                                List.of(Map.of(
                                        "role",
                                        "midwife",
                                        "agency",
                                        "maternity",
                                        "contact",
                                        UUID.randomUUID() + "@example.org"))))
                        .post("/v1/surveys/" + survey + "/invitations");
            case EXTEND ->
                Scene.coordinator()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(Map.of("closesOn", Scene.CLOSES.plusYears(1).toString()))
                        .post("/v1/surveys/" + survey + "/extend");
            case CONFIRM -> Scene.confirm(survey);
            case OPEN, REMIND, CLOSE -> Scene.verb(survey, action.code());
        };
    }

    private static Response amend(UUID survey) {
        Response stored = Scene.coordinator().get("/v1/surveys/" + survey);
        Map<String, Object> plan = new HashMap<>(Scene.plan(UUID.fromString(stored.path("assessmentId"))));
        plan.put("texts", Scene.texts(UUID.randomUUID().toString(), "en"));
        return Scene.coordinator()
                .header("If-Match", stored.header("ETag"))
                .body(plan)
                .put("/v1/surveys/" + survey);
    }
}
