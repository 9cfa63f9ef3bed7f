package org.waymark.assessment.programme;

import org.waymark.kit.refusal.Faults;

/**
 * What no programme goes below.
 *
 * @param threshold fewest respondents of a breakdown, at least 2
 * @param minimumAreas fewest rated areas of a published group, at least 1
 */
public record FloorPolicy(int threshold, int minimumAreas) {
    public FloorPolicy {
        if (threshold < 2 || minimumAreas < 1) {
            throw new IllegalArgumentException(
                    "waymark.floor.threshold is at least 2, waymark.floor.minimum-areas at least 1");
        }
    }

    /** The floor once there are results: lower figures would open what they kept closed. */
    FloorPolicy raisedTo(Definition definition) {
        return new FloorPolicy(
                Math.max(threshold, definition.threshold()), Math.max(minimumAreas, definition.minimumAreas()));
    }

    void check(Definition definition, Faults faults) {
        check(definition.minimumAreas(), minimumAreas, "minimumAreas", faults);
        check(definition.threshold(), threshold, "threshold", faults);
    }

    private static void check(int wanted, int floor, String path, Faults faults) {
        faults.check(
                wanted >= floor,
                path,
                "below-the-floor",
                "This is at least {least}: the operator's floor, or what a cycle with results has kept to.",
                floor);
    }
}
