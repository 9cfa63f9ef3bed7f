package org.waymark.assessment.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.waymark.kit.refusal.Faults;

/** A wave of assessments within a programme. */
public record Cycle(UUID cycleId, String code, String title, LocalDate opensOn, LocalDate closesOn) {
    public Faults faults() {
        return new Faults()
                .check(
                        !closesOn.isBefore(opensOn),
                        "closesOn",
                        "closes-before-it-opens",
                        "A cycle closes on the day it opens or later.");
    }
}
