package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.FaultCodes.assertRefused;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.validation.Correction;
import org.waymark.assessment.validation.Decision;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Outcome;
import org.waymark.kit.refusal.Refusal;

class SignOffTest {
    @Test
    void the_panels_level_stands_and_what_is_unrated_stays_unrated() {
        List<ValidatedLevel> levels = AssessmentAt.signedOff().validatedLevels();
        assertEquals(
                Arrays.asList(2, 2, null),
                levels.stream().map(ValidatedLevel::level).toList());
        assertEquals(
                List.of("RATED", "RATED", "UNRATED"),
                levels.stream().map(ValidatedLevel::status).toList());
        assertEquals(
                List.of(false, true, false),
                levels.stream().map(ValidatedLevel::hasDissent).toList());
    }

    @Test
    void every_rated_element_is_decided_first() {
        Assessment assessment = AssessmentAt.submitted();
        assertRefused(Refusal.Kind.RULE_BROKEN, "missing-decision", () -> assessment.signOff(AssessmentAt.RULES));
        assertEquals(Stage.SUBMITTED, assessment.stage());
    }

    @Test
    void a_decision_on_a_level_that_changed_since_must_be_made_again() {
        Assessment assessment = AssessmentAt.submitted();
        assessment.review(AssessmentAt.review(), AssessmentAt.RULES);
        assessment.returnToArea(List.of(new Question("PLAN-1", "Sure?")), AssessmentAt.RULES);
        assessment.agreeLevels(withFirstLevel(3), AssessmentAt.RULES);
        assessment.submit(AssessmentAt.APPROVAL, AssessmentAt.RULES);
        assertRefused(Refusal.Kind.RULE_BROKEN, "missing-decision", () -> assessment.signOff(AssessmentAt.RULES));
    }

    @Test
    void a_confirmation_that_named_no_level_does_not_confirm_another_level_later() {
        Assessment assessment = AssessmentAt.submitted();
        List<Decision> confirmed = AssessmentAt.review().decisions().stream()
                .map(decision -> decision.adjusts()
                        ? decision
                        : new Decision(decision.element(), Decision.Ruling.CONFIRMED, null, null))
                .toList();
        assessment.review(new PanelReview(confirmed, null, null), AssessmentAt.RULES);
        assessment.returnToArea(List.of(new Question("PLAN-1", "Sure?")), AssessmentAt.RULES);
        assessment.agreeLevels(withFirstLevel(3), AssessmentAt.RULES);
        assessment.submit(AssessmentAt.APPROVAL, AssessmentAt.RULES);
        assertRefused(Refusal.Kind.RULE_BROKEN, "missing-decision", () -> assessment.signOff(AssessmentAt.RULES));
    }

    @Test
    void a_correction_is_the_next_revision() {
        Assessment assessment = AssessmentAt.signedOff();
        assessment.correct(correction("PLAN-2", 4), AssessmentAt.RULES);
        assertEquals(2, assessment.revision());
        assertEquals(4, assessment.validatedLevels().get(1).level());
        assertEquals(2, assessment.validatedLevels().get(0).level());
    }

    @Test
    void a_correction_changes_something() {
        Assessment assessment = AssessmentAt.signedOff();
        assertRefused(
                Refusal.Kind.RULE_BROKEN,
                "nothing-corrected",
                () -> assessment.correct(correction("PLAN-2", 2), AssessmentAt.RULES));
        assertEquals(1, assessment.revision());
    }

    @Test
    void nothing_is_corrected_before_sign_off() {
        assertRefused(
                Refusal.Kind.WRONG_STATE,
                "wrong-stage",
                () -> AssessmentAt.submitted().correct(correction("PLAN-2", 3), AssessmentAt.RULES));
    }

    @Test
    void a_review_without_rated_elements_can_be_signed_off() {
        Assessment assessment = AssessmentAt.underWay();
        assessment.agreeLevels(
                AssessmentAt.RULES.framework().elements().stream()
                        .map(element -> new AgreedLevel(element, Outcome.NOT_AGREED, null, null))
                        .toList(),
                AssessmentAt.RULES);
        assessment.submit(AssessmentAt.APPROVAL, AssessmentAt.RULES);
        assessment.review(PanelReview.NONE, AssessmentAt.RULES);
        assessment.signOff(AssessmentAt.RULES);
        assertEquals(Stage.VALIDATED, assessment.stage());
    }

    private static List<AgreedLevel> withFirstLevel(int level) {
        List<AgreedLevel> levels = new java.util.ArrayList<>(AssessmentAt.levels());
        levels.set(0, new AgreedLevel("PLAN-1", Outcome.AGREED, level, null));
        return levels;
    }

    private static Correction correction(String element, int level) {
        return new Correction(
                "A slip.", List.of(new Decision(element, Decision.Ruling.ADJUSTED, level, "Results are visible.")));
    }
}
