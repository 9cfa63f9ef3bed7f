package org.waymark.assessment.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.kit.refusal.Fault;

class CompletenessPolicyTest {
    private final CompletenessPolicy policy = new CompletenessPolicy(Samples.framework());

    @Test
    void every_element_without_an_outcome_is_named() {
        List<Fault> faults = policy.faults(List.of(new AgreedLevel("PLAN-2", Outcome.AGREED, 1, null)))
                .all();
        assertEquals(
                List.of("PLAN-1 has no outcome.", "LEAD-1 has no outcome."),
                faults.stream().map(Fault::detail).toList());
    }

    @Test
    void that_nobody_could_agree_is_an_outcome_too() {
        List<AgreedLevel> levels = List.of(
                new AgreedLevel("PLAN-1", Outcome.NOT_AGREED, null, null),
                new AgreedLevel("PLAN-2", Outcome.NOT_APPLICABLE, null, null),
                new AgreedLevel("LEAD-1", Outcome.AGREED, 1, null));
        assertEquals(List.of(), FaultCodes.of(policy.faults(levels)));
    }
}
