package org.waymark.assessment.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.events.BaselineChanged;
import org.waymark.events.SurveyChanged;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;

/** What arrives from the survey service and where it shows. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SurveyHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void a_closed_survey_shows_its_spread_and_how_far_people_agreed() {
        Case one = Case.underWay();
        get(coordinator(), one.path("/survey-summary")).statusCode(200).body("surveys", empty());
        close(one);
        get(coordinator(), one.path("/survey-summary"))
                .body("respondents", equalTo(12))
                .body("surveys[0].elements.element", contains("PLAN-1", "PLAN-2"))
                .body("surveys[0].elements[0].measures.n", equalTo(10))
                .body("surveys[0].elements[0].measures.median", equalTo(2.0f))
                .body("surveys[0].elements[1].suppressed", equalTo(true))
                .body("surveys[0].elements[1].measures", equalTo(null));
        get(coordinator(), one.path("")).body("detail.surveyRespondents", equalTo(12));
    }

    @Test
    void the_baseline_tells_survey_workshop_and_panel_apart() {
        Case one = Case.reviewed();
        close(one);
        post(panel(), one.path("/sign-off"), "{}").statusCode(201);
        BaselineChanged state =
                World.states(Topics.BASELINES, one.id().toString(), 1).get(0).as(BaselineChanged.class);
        assertEquals(12, state.participation().surveyRespondents());
        assertEquals(5, state.elements().get(0).survey().levels().get(1).count());
        assertTrue(state.elements().get(1).survey().suppressed());
        assertEquals(null, state.elements().get(2).survey());
    }

    @Test
    void an_older_state_of_the_survey_changes_nothing() {
        Case one = Case.underWay();
        SurveyChanged closed = close(one);
        SurveyChanged open = new SurveyChanged(
                closed.surveyId(), one.id(), "OPEN", closed.opensOn(), closed.closesOn(), 40, 3, null);
        World.survey(open, 1);
        Case later = Case.underWay();
        close(later);
        get(coordinator(), one.path("/survey-summary")).body("respondents", equalTo(12));
    }

    @Test
    void a_workbook_is_not_submitted_while_a_survey_is_open() {
        Case one = Case.underWay();
        LocalDate day = LocalDate.of(2021, 2, 1);
        World.survey(new SurveyChanged(UUID.randomUUID(), one.id(), "OPEN", day, day.plusDays(20), 40, 3, null), 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> post(coordinator(), one.path("/submit"), Case.SUBMISSION)
                        .statusCode(409)
                        .body("errors[0].code", equalTo("survey-open")));
    }

    private static SurveyChanged close(Case one) {
        SurveyChanged.Summary summary = new SurveyChanged.Summary(
                12,
                5,
                "ROLE",
                List.of(ClosedSurveys.shown("PLAN-1", 3, 5, 2, 0), ClosedSurveys.hidden("PLAN-2")),
                List.of(new SurveyChanged.RoleSummary("teacher", null)),
                "1",
                true,
                SurveyChanged.Unreached.nobody());
        SurveyChanged survey = ClosedSurveys.of(one.id(), summary);
        World.survey(survey, 7);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> 12
                        == get(coordinator(), one.path("/survey-summary"))
                                .extract()
                                .<Integer>path("respondents"));
        return survey;
    }
}
