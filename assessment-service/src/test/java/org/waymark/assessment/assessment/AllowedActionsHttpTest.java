package org.waymark.assessment.assessment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.World.as;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.facilitator;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.events.SurveyChanged;
import org.waymark.testkit.Infrastructure;

/** In every state of the story, everyone tries everything: what is offered succeeds, what is not is refused. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AllowedActionsHttpTest {
    private static final String QUESTIONS = "{\"questions\": [{\"element\": \"PLAN-2\", \"text\": \"Why?\"}]}";
    private static final String KEY_PEOPLE =
            "{\"coordinator\": \"A\", \"sponsor\": \"B\"," + " \"transformationLead\": \"C\", \"dataLead\": \"D\"}";

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void before_the_start() {
        tryEverything(Case::setUp);
        tryEverything(Case::agreed);
    }

    @Test
    void while_the_partners_work() {
        tryEverything(Case::underWay);
        tryEverything(AllowedActionsHttpTest::withLevels);
        tryEverything(AllowedActionsHttpTest::withASurveyOpen);
        tryEverything(AllowedActionsHttpTest::returned);
    }

    @Test
    void while_the_panel_works() {
        tryEverything(Case::submitted);
        tryEverything(Case::reviewed);
        tryEverything(AllowedActionsHttpTest::submittedAgainWithAnotherLevel);
    }

    @Test
    void where_the_panel_is_not_admitted_any_more() {
        tryEverything(() -> {
            Case one = Case.submitted();
            String closed = Case.AGREEMENT.replace(", \"panel\", \"peers\", \"programme\"]", "]");
            World.replace(coordinator(), one.path("/confidentiality-agreement"), closed, one.etag())
                    .statusCode(200);
            return one;
        });
    }

    @Test
    void in_the_end() {
        tryEverything(Case::signedOff);
        tryEverything(() -> {
            Case one = Case.signedOff();
            post(programme(), one.path("/withdraw"), "{\"reason\": \"It left.\"}")
                    .statusCode(200);
            return one;
        });
    }

    private static void tryEverything(Supplier<Case> state) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> people = Map.of(
                "coordinator", coordinator(),
                "facilitator", facilitator(),
                "panel", panel(),
                "programme", programme());
        people.forEach((who, token) -> {
            Case one = state.get();
            Response seen = as(token).get(one.path(""));
            List<String> offered = seen.statusCode() == 200 ? seen.path("allowedActions") : List.of();
            for (Action action : EnumSet.complementOf(EnumSet.of(Action.OPEN))) {
                boolean succeeds = send(action, token, one).statusCode() < 300;
                if (offered.contains(action.code()) != succeeds) {
                    wrong.add(who + " " + action.code() + (succeeds ? " succeeds" : " is refused"));
                }
                // what was refused has changed nothing
                one = succeeds ? state.get() : one;
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static Response send(Action action, String token, Case one) {
        return switch (action) {
            case OPEN -> throw new IllegalArgumentException("what is there is not opened again");
            case AMEND ->
                replace(
                        token,
                        one,
                        "",
                        World.setting(one.cycle(), Samples.WELSH_AREA, "wales")
                                .replace("SURVEY_THEN_WORKSHOP", "WORKSHOP_ONLY"));
            case AGREE_CONFIDENTIALITY ->
                replace(
                        token,
                        one,
                        "/confidentiality-agreement",
                        Case.AGREEMENT
                                .replace("\"named\": true", "\"named\": false")
                                .replace(", \"panel\", \"peers\", \"programme\"]", "]"));
            case NAME_KEY_PEOPLE -> replace(token, one, "/key-people", KEY_PEOPLE);
            case START -> verb(token, one, "/start", "{}");
            case ASSIGN -> replace(token, one, "/assignments/peer-9", Case.assignment("peer", Samples.ENGLISH_AREA));
            case RECORD_WORKSHOP -> replace(token, one, "/workshops/" + UUID.randomUUID(), Case.WORKSHOP);
            case AGREE_LEVELS ->
                replace(token, one, "/agreed-levels", Case.LEVELS.replace("\"level\": 2", "\"level\": 4"));
            case WRITE_WORKBOOK -> replace(token, one, "/workbook", Case.WORKBOOK.replace("Partners meet", "All meet"));
            case SUBMIT -> verb(token, one, "/submit", Case.SUBMISSION);
            case REVIEW ->
                replace(token, one, "/panel-review", Case.REVIEW.replace("CONFIRMED\", \"level\": 2", "CONFIRMED\""));
            case RETURN_TO_AREA -> verb(token, one, "/return", QUESTIONS);
            case SIGN_OFF -> verb(token, one, "/sign-off", "{}");
            case CORRECT -> verb(token, one, "/corrections", Case.CORRECTION);
            case WITHDRAW -> verb(token, one, "/withdraw", "{\"reason\": \"It left.\"}");
        };
    }

    private static Response replace(String token, Case one, String part, String body) {
        return as(token).header("If-Match", one.etag()).body(body).put(one.path(part));
    }

    private static Response verb(String token, Case one, String verb, String body) {
        return as(token).header("Idempotency-Key", UUID.randomUUID()).body(body).post(one.path(verb));
    }

    private static Case withLevels() {
        Case one = Case.underWay();
        put(facilitator(), one.path("/agreed-levels"), Case.LEVELS).statusCode(201);
        return one;
    }

    private static Case withASurveyOpen() {
        Case one = withLevels();
        LocalDate day = LocalDate.of(2021, 2, 1);
        World.survey(new SurveyChanged(UUID.randomUUID(), one.id(), "OPEN", day, day.plusDays(20), 40, 0, null), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !as(coordinator())
                        .get(one.path(""))
                        .<List<String>>path("allowedActions")
                        .contains("submit"));
        return one;
    }

    private static Case returned() {
        Case one = Case.reviewed();
        post(panel(), one.path("/return"), QUESTIONS).statusCode(200);
        return one;
    }

    private static Case submittedAgainWithAnotherLevel() {
        Case one = returned();
        String other = Case.LEVELS.replace("\"level\": 2", "\"level\": 3");
        World.replace(facilitator(), one.path("/agreed-levels"), other, one.etag())
                .statusCode(200);
        post(coordinator(), one.path("/submit"), Case.SUBMISSION).statusCode(200);
        return one;
    }
}
