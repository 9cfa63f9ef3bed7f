package org.waymark.reporting.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What figures need of a programme.
 *
 * @param minimumAreas smallest number of rated areas a group may have to be shown
 * @param expectedRoles codes of the stakeholder roles the programme expects at workshops
 * @param cycles in the order of their opening
 */
public record Programme(
        UUID programmeId,
        String code,
        String title,
        List<FrameworkVersion> frameworks,
        int minimumAreas,
        List<String> expectedRoles,
        List<Cycle> cycles) {
    public record FrameworkVersion(String id, String version) {}

    public record Cycle(UUID cycleId, String code, String title, LocalDate opensOn, LocalDate closesOn) {}

    /** With a minimum of areas no smaller than the operator's floor, whatever it came with. */
    Programme keptTo(int floor) {
        return new Programme(
                programmeId, code, title, frameworks, Math.max(floor, minimumAreas), expectedRoles, cycles);
    }

    public Optional<Cycle> cycle(UUID cycleId) {
        return cycles.stream().filter(cycle -> cycle.cycleId().equals(cycleId)).findFirst();
    }
}
