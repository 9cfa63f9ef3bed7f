package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.FaultCodes.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Samples;
import org.waymark.assessment.agreement.Audience;
import org.waymark.assessment.validation.Question;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.kit.refusal.Refusal;

class StageTest {
    private static final List<Question> QUESTIONS = List.of(new Question("PLAN-1", "Why?"));

    @Test
    void nothing_starts_without_the_partners_agreement() {
        assertRefused(
                Refusal.Kind.WRONG_STATE,
                "agreement-missing",
                () -> AssessmentAt.setUp().start(AssessmentAt.RULES));
    }

    @Test
    void nothing_is_worked_on_before_the_start() {
        Assessment assessment = AssessmentAt.setUp();
        assertRefused(
                Refusal.Kind.WRONG_STATE,
                "wrong-stage",
                () -> assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES));
        assertRefused(
                Refusal.Kind.WRONG_STATE, "wrong-stage", () -> assessment.write(Workbook.EMPTY, AssessmentAt.RULES));
    }

    @Test
    void a_setting_is_fixed_once_started() {
        Assessment assessment = AssessmentAt.underWay();
        assertRefused(
                Refusal.Kind.WRONG_STATE,
                "wrong-stage",
                () -> assessment.amend(
                        assessment.placement().setting(),
                        assessment.placement().unit(),
                        UnitKey.of(assessment.placement().unit(), "area")));
    }

    @Test
    void levels_stay_as_submitted() {
        Assessment assessment = AssessmentAt.submitted();
        assertRefused(
                Refusal.Kind.WRONG_STATE,
                "wrong-stage",
                () -> assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES));
    }

    @Test
    void an_incomplete_submission_is_refused() {
        Assessment assessment = AssessmentAt.underWay();
        assertRefused(
                Refusal.Kind.RULE_BROKEN,
                "missing-element",
                () -> assessment.submit(AssessmentAt.APPROVAL, AssessmentAt.RULES));
        assertEquals(Stage.UNDER_WAY, assessment.stage());
    }

    @Test
    void the_sponsor_has_approved_before() {
        Assessment assessment = AssessmentAt.underWay();
        assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES);
        SponsorApproval tomorrow =
                new SponsorApproval("Director", AssessmentAt.RULES.today().plusDays(1));
        assertRefused(Refusal.Kind.RULE_BROKEN, "in-the-future", () -> assessment.submit(tomorrow, AssessmentAt.RULES));
    }

    @Test
    void nothing_is_submitted_while_a_survey_is_open() {
        Assessment assessment = AssessmentAt.underWay();
        assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES);
        Rulebook surveyOpen = AssessmentAt.rules(Samples.TODAY, true);
        assertRefused(
                Refusal.Kind.WRONG_STATE, "survey-open", () -> assessment.submit(AssessmentAt.APPROVAL, surveyOpen));
    }

    @Test
    void what_is_returned_can_be_worked_on_and_submitted_again() {
        Assessment assessment = AssessmentAt.submitted();
        assessment.returnToArea(QUESTIONS, AssessmentAt.RULES);
        assertEquals(Stage.RETURNED, assessment.stage());
        assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES);
        assessment.submit(AssessmentAt.APPROVAL, AssessmentAt.RULES);
        assertEquals(Stage.SUBMITTED, assessment.stage());
    }

    @Test
    void nothing_starts_before_the_first_day_of_its_cycle_or_after_the_last() {
        Assessment assessment = AssessmentAt.setUp();
        assessment.agree(AssessmentAt.agreement(Audience.PROGRAMME), AssessmentAt.RULES);
        assertRefused(Refusal.Kind.WRONG_STATE, "cycle-not-begun", () -> assessment.start(daysFromNow(-6)));
        assertRefused(Refusal.Kind.WRONG_STATE, "cycle-over", () -> assessment.start(daysFromNow(6)));
        assessment.start(daysFromNow(5));
        assertEquals(Stage.UNDER_WAY, assessment.stage());
    }

    @Test
    void nothing_is_submitted_after_the_last_day_of_its_cycle_but_what_was_sent_back() {
        Assessment assessment = AssessmentAt.underWay();
        assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES);
        assertRefused(
                Refusal.Kind.WRONG_STATE, "cycle-over", () -> assessment.submit(AssessmentAt.APPROVAL, daysFromNow(6)));
        assessment.submit(AssessmentAt.APPROVAL, daysFromNow(5));
        assessment.returnToArea(QUESTIONS, daysFromNow(6));
        assessment.submit(AssessmentAt.APPROVAL, daysFromNow(6));
        assertEquals(Stage.SUBMITTED, assessment.stage());
    }

    private static Rulebook daysFromNow(int days) {
        return AssessmentAt.rules(Samples.TODAY.plusDays(days), false);
    }

    @Test
    void a_second_sign_off_is_refused() {
        Assessment assessment = AssessmentAt.signedOff();
        assertRefused(Refusal.Kind.WRONG_STATE, "wrong-stage", () -> assessment.signOff(AssessmentAt.RULES));
        assertEquals(1, assessment.revision());
    }

    @Test
    void consent_can_change_after_sign_off() {
        Assessment assessment = AssessmentAt.signedOff();
        assessment.agree(AssessmentAt.agreement(Audience.PARTNERS), AssessmentAt.RULES);
        assertEquals(List.of("partners"), assessment.agreement().admits());
    }

    @Test
    void a_withdrawal_is_final() {
        Assessment assessment = AssessmentAt.signedOff();
        assessment.withdraw("The area left.");
        assertRefused(Refusal.Kind.WRONG_STATE, "wrong-stage", () -> assessment.withdraw("Again."));
        assertRefused(
                Refusal.Kind.WRONG_STATE,
                "wrong-stage",
                () -> assessment.agree(AssessmentAt.agreement(Audience.PUBLIC), AssessmentAt.RULES));
    }
}
