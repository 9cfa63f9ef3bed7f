package org.waymark.assessment.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.validation.Decision.Ruling.ADJUSTED;
import static org.waymark.assessment.validation.Decision.Ruling.CONFIRMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Outcome;

class DecisionsPolicyTest {
    private final DecisionsPolicy policy = new DecisionsPolicy(
            Samples.framework(),
            List.of(
                    new AgreedLevel("PLAN-1", Outcome.AGREED, 2, null),
                    new AgreedLevel("PLAN-2", Outcome.AGREED_WITH_DISSENT, 1, "Some saw more."),
                    new AgreedLevel("LEAD-1", Outcome.NOT_AGREED, null, null)));

    @Test
    void the_agreed_level_is_confirmed_said_or_unsaid() {
        assertEquals(
                List.of(), faults(decision("PLAN-1", CONFIRMED, 2, null), decision("PLAN-2", CONFIRMED, null, null)));
    }

    @Test
    void another_level_is_no_confirmation() {
        assertEquals(
                List.of("decisions[0].level not-the-agreed-level"), faults(decision("PLAN-1", CONFIRMED, 3, null)));
    }

    @Test
    void an_adjustment_needs_a_reason() {
        assertEquals(List.of("decisions[0].reason reason-missing"), faults(decision("PLAN-1", ADJUSTED, 3, null)));
        assertEquals(List.of("decisions[0].reason reason-missing"), faults(decision("PLAN-1", ADJUSTED, 3, " ")));
        assertEquals(List.of(), faults(decision("PLAN-1", ADJUSTED, 3, "Seen on site.")));
    }

    @Test
    void an_adjustment_leads_to_another_level_of_the_scale() {
        assertEquals(List.of("decisions[0].level nothing-adjusted"), faults(decision("PLAN-1", ADJUSTED, 2, "Same.")));
        assertEquals(List.of("decisions[0].level unknown-level"), faults(decision("PLAN-1", ADJUSTED, 5, "More.")));
        assertEquals(List.of("decisions[0].level unknown-level"), faults(decision("PLAN-1", ADJUSTED, null, "What?")));
    }

    @Test
    void the_panel_gives_no_level_to_what_the_partners_left_unrated() {
        assertEquals(List.of("decisions[0] nothing-to-adjust"), faults(decision("LEAD-1", ADJUSTED, 2, "We think.")));
        assertEquals(List.of(), faults(decision("LEAD-1", CONFIRMED, null, null)));
    }

    @Test
    void elements_are_known_and_decided_once() {
        assertEquals(
                List.of("decisions[1].element named-twice", "decisions[2].element unknown-element"),
                faults(
                        decision("PLAN-1", CONFIRMED, 2, null),
                        decision("PLAN-1", CONFIRMED, 2, null),
                        decision("PLAN-9", CONFIRMED, 2, null)));
    }

    @Test
    void only_rated_elements_wait_for_a_decision() {
        assertEquals(
                List.of("decisions missing-decision"),
                FaultCodes.of(policy.missing(List.of(decision("PLAN-1", CONFIRMED, 2, null)))));
    }

    private List<String> faults(Decision... decisions) {
        return FaultCodes.of(policy.faults(List.of(decisions)));
    }

    private static Decision decision(String element, Decision.Ruling ruling, Integer level, String reason) {
        return new Decision(element, ruling, level, reason);
    }
}
