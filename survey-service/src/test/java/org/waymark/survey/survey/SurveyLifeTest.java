package org.waymark.survey.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.events.SurveyChanged.Unreached;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.Scene;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Seal;
import org.waymark.survey.assessment.Assessment;
import org.waymark.survey.framework.Framework;

class SurveyLifeTest {
    private static final UUID ASSESSMENT = UUID.randomUUID();
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 5);
    private static final LocalDate CLOSES = LocalDate.of(2026, 2, 5);
    private static final LocalDate TODAY = OPENS.plusDays(3);
    private static final int LEAST = 5;
    private static final Summary NOTHING =
            new Summary(0, 5, "ROLE", List.of(), List.of(), "1", true, Unreached.nobody());

    @Test
    void names_every_rule_a_plan_breaks() {
        Plan plan = new Plan(
                texts("Title"),
                CLOSES,
                OPENS,
                List.of("cy", "en", "fr"),
                List.of("PLAN-1", "PLAN-9", "PLAN-1"),
                Breakdown.ROLE,
                4,
                7,
                365);
        Refusal refusal = assertThrows(Refusal.class, () -> draft(plan, "UNDER_WAY"));
        assertEquals(
                List.of(
                        "closesOn closes-before-it-opens",
                        "threshold threshold-too-low",
                        "languages language-incomplete",
                        "texts.cy text-missing",
                        "texts.fr text-missing",
                        "elements[1] unknown-element",
                        "elements[2] named-twice"),
                refusal.faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList());
    }

    @Test
    void takes_the_threshold_of_the_programme_where_the_plan_has_none() {
        assertEquals(5, draft(plan(null), "UNDER_WAY").plan().threshold());
        assertTrue(draft(plan(null), "UNDER_WAY").isPlanned(ASSESSMENT, plan(5), LEAST));
    }

    @Test
    void asks_about_all_elements_or_about_those_of_its_plan_in_the_frameworks_order() {
        assertEquals(
                List.of("PLAN-1", "PLAN-2", "LEAD-1"),
                draft(plan(5), "UNDER_WAY").elements());
        Plan some = new Plan(
                texts("Title"), OPENS, CLOSES, List.of("en"), List.of("LEAD-1", "PLAN-2"), Breakdown.ROLE, 5, 7, 365);
        assertEquals(List.of("PLAN-2", "LEAD-1"), draft(some, "UNDER_WAY").elements());
    }

    @Test
    void keeps_its_plan_once_it_has_opened() {
        Survey survey = open();
        assertEquals("survey-not-draft", code(() -> survey.replan(ASSESSMENT, plan(9), LEAST)));
    }

    @Test
    void stays_with_its_assessment() {
        Survey survey = draft(plan(5), "UNDER_WAY");
        assertEquals("assessment-fixed", code(() -> survey.replan(UUID.randomUUID(), plan(6), LEAST)));
    }

    @Test
    void does_not_open_before_the_assessment_has_started_or_after_it_was_withdrawn() {
        assertEquals("not-yet-known", code(() -> draft(plan(5), "SET_UP").open(TODAY)));
        assertEquals("assessment-withdrawn", code(() -> draft(plan(5), "WITHDRAWN")));
    }

    @Test
    void is_extended_to_a_later_day_only() {
        Survey survey = open();
        assertEquals("not-later", code(() -> survey.extend(CLOSES, TODAY)));
        survey.extend(CLOSES.plusDays(1), TODAY);
        assertEquals(CLOSES.plusDays(1), survey.plan().closesOn());
    }

    @Test
    void takes_answers_from_its_first_day_to_the_end_of_its_last() {
        Survey survey = open();
        assertEquals("survey-not-begun", code(() -> survey.requireTaking(OPENS.minusDays(1))));
        survey.requireTaking(OPENS);
        survey.requireTaking(CLOSES);
        assertEquals("survey-over", code(() -> survey.requireTaking(CLOSES.plusDays(1))));
        survey.extend(CLOSES.plusDays(1), CLOSES.plusDays(1));
        survey.requireTaking(CLOSES.plusDays(1));
    }

    @Test
    void is_not_opened_after_its_last_day() {
        assertEquals("survey-over", code(() -> draft(plan(5), "UNDER_WAY").open(CLOSES.plusDays(1))));
        draft(plan(5), "UNDER_WAY").open(CLOSES);
    }

    @Test
    void is_not_extended_to_a_day_that_has_passed() {
        assertEquals("not-later", code(() -> open().extend(CLOSES.plusDays(1), CLOSES.plusDays(2))));
    }

    @Test
    void says_that_is_possible_what_its_verbs_do() {
        Survey survey = draft(plan(5), "UNDER_WAY");
        assertEquals(List.of(Action.AMEND, Action.INVITE, Action.OPEN), survey.allowed(CLOSES));
        assertEquals(List.of(Action.AMEND, Action.INVITE), survey.allowed(CLOSES.plusDays(1)));
        assertEquals(
                List.of(Action.AMEND, Action.INVITE), draft(plan(5), "SET_UP").allowed(TODAY));
        survey.open(TODAY);
        assertEquals(List.of(Action.INVITE, Action.REMIND, Action.EXTEND, Action.CLOSE), survey.allowed(TODAY));
        assertEquals(List.of(Action.INVITE, Action.EXTEND, Action.CLOSE), survey.allowed(CLOSES.plusDays(1)));
        survey.beginClosing();
        survey.close(NOTHING);
        assertEquals(List.of(), survey.allowed(TODAY));
    }

    @Test
    void close_is_final() {
        Survey survey = open();
        survey.beginClosing();
        survey.close(NOTHING);
        assertEquals("survey-closed", code(survey::beginClosing));
        assertEquals("survey-closed", code(survey::requireOpen));
        assertEquals("survey-closed", code(() -> survey.extend(CLOSES.plusDays(1), TODAY)));
        assertEquals("survey-closed", code(() -> survey.invite(List.of())));
        assertEquals("survey-not-draft", code(() -> survey.open(TODAY)));
    }

    @Test
    void tells_its_responses_in_steps_of_the_threshold_until_it_has_closed() {
        Survey survey = draft(plan(8), "UNDER_WAY");
        survey.open(CLOSES);
        assertEquals(
                List.of(0L, 0L, 8L, 8L, 16L),
                List.of(0, 7, 8, 15, 16).stream().map(survey::told).toList());
        survey.beginClosing();
        survey.close(NOTHING);
        assertEquals(15, survey.told(15));
    }

    @Test
    void steps_by_five_at_least() {
        assertEquals(5, plan(2).step());
        assertEquals(8, plan(8).step());
    }

    @Test
    void stays_blind_until_it_has_closed() {
        Survey survey = open();
        assertEquals("survey-open", code(survey::summary));
        assertFalse(survey.state(3).toString().contains("elements"));
        survey.beginClosing();
        survey.close(NOTHING);
        assertEquals(NOTHING, survey.summary());
    }

    @Test
    void counts_the_invited_by_role_and_agency() {
        Survey survey = open();
        survey.invite(List.of(new Invited("parent", "families", 1), new Invited("midwife", "maternity", 1)));
        survey.invite(List.of(new Invited("midwife", "maternity", 1)));
        assertEquals(
                List.of(new Invited("midwife", "maternity", 2), new Invited("parent", "families", 1)),
                survey.invited());
        assertEquals(3, survey.people());
    }

    @Test
    void takes_nothing_more_and_tells_nothing_yet_while_it_is_closing() {
        Survey survey = open();
        survey.beginClosing();
        assertEquals("survey-closed", code(survey::requireOpen));
        assertEquals("survey-open", code(survey::summary));
        assertEquals(List.of(), survey.allowed(TODAY));
        assertNull(survey.seal().salt());
    }

    @Test
    void is_never_frozen_while_it_takes_answers() {
        assertThrows(IllegalStateException.class, () -> open().close(NOTHING));
    }

    @Test
    void reminds_as_often_as_its_plan_says() {
        Survey survey = open();
        survey.remind(TODAY);
        assertEquals("reminded-recently", code(() -> survey.remind(TODAY.plusDays(6))));
        survey.remind(TODAY.plusDays(7));
        assertEquals("survey-over", code(() -> survey.remind(CLOSES.plusDays(1))));
    }

    private static Survey open() {
        Survey survey = draft(plan(5), "UNDER_WAY");
        survey.open(TODAY);
        return survey;
    }

    private static Survey draft(Plan plan, String stage) {
        return Survey.draft(
                UUID.randomUUID(),
                plan,
                new Assessment(Scene.assessmentState(ASSESSMENT, Scene.AREA, stage)),
                new Framework(Scene.framework()),
                LEAST,
                Seal.under(new KeyedHashes("0123456789abcdef0123456789abcdef")));
    }

    private static PlanTexts texts(String title) {
        return new PlanTexts(new PlanTexts.Words(title, null, null), null);
    }

    private static Plan plan(Integer threshold) {
        return new Plan(texts("Title"), OPENS, CLOSES, List.of("en"), null, Breakdown.ROLE, threshold, 7, 365);
    }

    private static String code(org.junit.jupiter.api.function.Executable verb) {
        return assertThrows(Refusal.class, verb).faults().get(0).code();
    }
}
