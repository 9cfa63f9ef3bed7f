package org.waymark.assessment.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.kit.refusal.Faults;

class FindingsPolicyTest {
    private final FindingsPolicy policy = new FindingsPolicy(Samples.framework());

    @Test
    void strengths_and_conclusions_are_checked_where_they_stand() {
        PanelReview review = new PanelReview(
                List.of(),
                List.of(new Strength("PLAN-9", "Good")),
                List.of(
                        conclusion("GOVERNANCE", "PLAN-1"),
                        conclusion("FATE", "PLAN-8"),
                        conclusion("COMMON-PROCESSES", "PLAN-1")));
        Faults faults = new Faults();
        policy.check(review, "England", Samples.vocabulary(), faults);
        assertEquals(
                List.of(
                        "strengths[0].element unknown-element",
                        "conclusions[1].theme unknown-code",
                        "conclusions[1].elements[0] unknown-element",
                        "conclusions[2].theme not-of-this-nation"),
                FaultCodes.of(faults));
    }

    @Test
    void a_question_is_about_an_element_or_about_the_whole() {
        List<Question> questions = List.of(new Question(null, "Who wrote it?"), new Question("PLAN-9", "Why?"));
        assertEquals(List.of("questions[1].element unknown-element"), FaultCodes.of(policy.faults(questions)));
    }

    private static PanelConclusion conclusion(String theme, String element) {
        return new PanelConclusion(theme, PanelConclusion.Kind.NEED, List.of(element), null);
    }
}
