package org.waymark.assessment.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/**
 * A wave of assessments within a programme. They start and are submitted from the start of its first day to the end of its last, in the
 * United Kingdom.
 *
 * @param lateAllowed whether they may be late
 */
public record Cycle(
        UUID cycleId, String code, String title, LocalDate opensOn, LocalDate closesOn, boolean lateAllowed) {

    public Faults faults() {
        return new Faults()
                .check(
                        !closesOn.isBefore(opensOn),
                        "closesOn",
                        "closes-before-it-opens",
                        "A cycle closes on the day it opens or later.");
    }

    /** What stands in the way of starting in it, or submitting to it, on a day. */
    public Optional<Refusal> obstacle(LocalDate today) {
        if (today.isBefore(opensOn)) {
            return Optional.of(Refusal.wrongState(
                    "cycle-not-begun",
                    "The cycle runs from {opensOn} to {closesOn}. Assessments start in it from its first day on.",
                    opensOn,
                    closesOn));
        }
        return isOver(today) && !lateAllowed
                ? Optional.of(Refusal.wrongState(
                        "cycle-over",
                        "The cycle ran from {opensOn} to {closesOn}, and its programme allows no late assessments.",
                        opensOn,
                        closesOn))
                : Optional.empty();
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(closesOn);
    }
}
