package org.waymark.assessment.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.events.BaselineChanged;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged;

class SurveyFindingsTest {
    @Test
    void without_a_survey_nobody_answered() {
        assertEquals(0, SurveyFindings.of(List.of()).respondents());
    }

    @Test
    void several_surveys_are_added_up() {
        SurveyFindings findings = SurveyFindings.of(List.of(
                ClosedSurveys.with(10, ClosedSurveys.shown("PLAN-1", 3, 5, 2, 0)),
                ClosedSurveys.with(6, ClosedSurveys.shown("PLAN-1", 1, 5, 0, 0))));
        assertEquals(16, findings.respondents());
        BaselineChanged.Survey spread = findings.spread().get("PLAN-1");
        assertFalse(spread.suppressed());
        assertEquals(
                List.of(4, 10, 2, 0),
                spread.levels().stream().map(LevelCount::count).toList());
    }

    @Test
    void what_one_survey_hides_stays_hidden_in_the_sum() {
        SurveyFindings findings = SurveyFindings.of(List.of(
                ClosedSurveys.with(10, ClosedSurveys.shown("PLAN-1", 3, 5, 2, 0)),
                ClosedSurveys.with(3, ClosedSurveys.hidden("PLAN-1"))));
        assertTrue(findings.spread().get("PLAN-1").suppressed());
        assertEquals(List.of(), findings.spread().get("PLAN-1").levels());
    }

    @Test
    void only_roles_whose_number_is_told_are_known_to_have_answered() {
        SurveyChanged survey = ClosedSurveys.withRoles(
                new SurveyChanged.RoleSummary("parent", null), new SurveyChanged.RoleSummary("manager", 7));
        assertEquals(Set.of("manager"), SurveyFindings.of(List.of(survey)).roles());
    }
}
