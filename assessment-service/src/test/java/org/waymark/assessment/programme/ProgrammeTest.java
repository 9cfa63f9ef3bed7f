package org.waymark.assessment.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.refusal.Refusal;

class ProgrammeTest {
    private static final LocalDate OPENS = LocalDate.of(2020, 9, 1);

    @Test
    void every_fault_of_a_definition_is_said_at_once() {
        assertEquals(
                List.of(
                        "minimumAreas too-small",
                        "threshold too-small",
                        "countedUnit unknown-unit",
                        "expectedRoles[1] unknown-code"),
                FaultCodes.of(definition(0, 1, List.of("parent", "astronaut"), "planet")
                        .faults(Samples.vocabulary())));
    }

    @Test
    void a_cycle_closes_after_it_opens() {
        Programme programme = programme();
        FaultCodes.assertRefused(
                Refusal.Kind.RULE_BROKEN,
                "closes-before-it-opens",
                () -> programme.run(cycle(UUID.randomUUID(), "wave-1", OPENS.minusDays(1))));
    }

    @Test
    void a_cycle_is_replaced_under_its_id() {
        Programme programme = programme();
        UUID id = UUID.randomUUID();
        programme.run(cycle(id, "wave-1", OPENS));
        programme.run(cycle(id, "wave-1", OPENS.plusDays(9)));
        assertEquals(List.of(cycle(id, "wave-1", OPENS.plusDays(9))), programme.cycles());
    }

    @Test
    void two_cycles_do_not_share_a_code() {
        Programme programme = programme();
        programme.run(cycle(UUID.randomUUID(), "wave-1", OPENS));
        FaultCodes.assertRefused(
                Refusal.Kind.RULE_BROKEN, "code-taken", () -> programme.run(cycle(UUID.randomUUID(), "wave-1", OPENS)));
    }

    private static Programme programme() {
        return new Programme(UUID.randomUUID(), definition(5, 5, List.of(), "area"), Samples.vocabulary());
    }

    private static Definition definition(int minimum, int threshold, List<String> roles, String unit) {
        FrameworkRef framework = new FrameworkRef(Samples.FRAMEWORK, Samples.VERSION, null);
        return new Definition("demo", "Demonstration", List.of(framework), minimum, threshold, roles, unit);
    }

    private static Cycle cycle(UUID id, String code, LocalDate closesOn) {
        return new Cycle(id, code, "First wave", OPENS, closesOn);
    }
}
