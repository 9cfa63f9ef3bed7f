package org.waymark.assessment.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;

class LevelsPolicyTest {
    @Test
    void levels_lie_on_the_scale() {
        assertEquals(List.of(), faults(agreed("PLAN-1", 1), agreed("PLAN-2", 4)));
        assertEquals(List.of("levels[0].level unknown-level"), faults(agreed("PLAN-1", 0)));
        assertEquals(List.of("levels[0].level unknown-level"), faults(agreed("PLAN-1", 5)));
    }

    @Test
    void a_rating_has_a_level() {
        assertEquals(List.of("levels[0].level unknown-level"), faults(agreed("PLAN-1", null)));
    }

    @Test
    void what_is_unrated_or_not_applicable_has_none() {
        assertEquals(
                List.of("levels[0].level level-without-rating", "levels[1].level level-without-rating"),
                faults(
                        new AgreedLevel("PLAN-1", Outcome.NOT_AGREED, 0, null),
                        new AgreedLevel("PLAN-2", Outcome.NOT_APPLICABLE, 1, null)));
    }

    @Test
    void an_element_has_one_outcome() {
        assertEquals(List.of("levels[1].element named-twice"), faults(agreed("PLAN-1", 1), agreed("PLAN-1", 2)));
    }

    @Test
    void elements_are_those_of_the_framework() {
        assertEquals(List.of("levels[0].element unknown-element"), faults(agreed("PLAN-9", 1)));
    }

    @Test
    void dissent_shows_in_the_outcome() {
        assertEquals(
                List.of("levels[0].dissent dissent-needs-its-outcome"),
                faults(new AgreedLevel("PLAN-1", Outcome.AGREED, 2, "Health disagreed.")));
        assertEquals(List.of(), faults(new AgreedLevel("PLAN-1", Outcome.AGREED_WITH_DISSENT, 2, "Health disagreed.")));
    }

    private static List<String> faults(AgreedLevel... levels) {
        return FaultCodes.of(new LevelsPolicy(Samples.framework()).faults(List.of(levels)));
    }

    private static AgreedLevel agreed(String element, Integer level) {
        return new AgreedLevel(element, Outcome.AGREED, level, null);
    }
}
