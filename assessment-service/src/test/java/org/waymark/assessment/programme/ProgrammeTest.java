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
    private static final FloorPolicy FLOOR = new FloorPolicy(5, 5);
    private static final LocalDate OPENS = LocalDate.of(2020, 9, 1);

    @Test
    void every_fault_of_a_definition_is_said_at_once() {
        assertEquals(
                List.of(
                        "minimumAreas below-the-floor",
                        "threshold below-the-floor",
                        "countedUnit unknown-unit",
                        "expectedRoles[1] unknown-code"),
                FaultCodes.of(definition(4, 4, List.of("parent", "astronaut"), "planet")
                        .faults(Samples.vocabulary(), FLOOR)));
    }

    @Test
    void the_floor_is_the_operators_until_there_are_results() {
        assertEquals(List.of(), faults(5, 5, FLOOR));
        FloorPolicy raised = FLOOR.raisedTo(definition(8, 10, List.of(), "area"));
        assertEquals(List.of(), faults(8, 10, raised));
        assertEquals(List.of("threshold below-the-floor"), faults(9, 9, raised));
        assertEquals(List.of("minimumAreas below-the-floor"), faults(7, 11, raised));
        assertEquals(FLOOR, FLOOR.raisedTo(definition(2, 2, List.of(), "area")));
    }

    private static List<String> faults(int minimum, int threshold, FloorPolicy floor) {
        return FaultCodes.of(definition(minimum, threshold, List.of(), "area").faults(Samples.vocabulary(), floor));
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
        return new Programme(UUID.randomUUID(), definition(5, 5, List.of(), "area"), Samples.vocabulary(), FLOOR);
    }

    private static Definition definition(int minimum, int threshold, List<String> roles, String unit) {
        FrameworkRef framework = new FrameworkRef(Samples.FRAMEWORK, Samples.VERSION, null);
        return new Definition("demo", "Demonstration", List.of(framework), minimum, threshold, roles, unit, null);
    }

    private static Cycle cycle(UUID id, String code, LocalDate closesOn) {
        return new Cycle(id, code, "First wave", OPENS, closesOn, false);
    }
}
