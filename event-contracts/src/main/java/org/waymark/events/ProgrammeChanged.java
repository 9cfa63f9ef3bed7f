package org.waymark.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * State of one programme with its cycles. Key: the programme id.
 *
 * @param minimumAreas smallest number of rated areas a published group may have (area rule), at least 1
 * @param threshold smallest number of respondents a breakdown may have (people rule), at least 2
 * @param expectedRoles codes of the stakeholder roles the programme expects at workshops
 * @param countedUnit what one unit is: {@code area}, {@code locality}, {@code organisation} or {@code region}
 */
public record ProgrammeChanged(
        UUID programmeId,
        String code,
        String title,
        List<FrameworkRef> frameworks,
        int minimumAreas,
        int threshold,
        List<String> expectedRoles,
        String countedUnit,
        List<Cycle> cycles) {
    public static final String TYPE = "org.waymark.assessment.programme-changed.v1";

    public ProgrammeChanged {
        Contract.required(programmeId, "programmeId");
        Contract.required(code, "code");
        Contract.required(title, "title");
        Contract.atLeast(1, minimumAreas, "minimumAreas");
        Contract.atLeast(2, threshold, "threshold");
        frameworks = Contract.list(frameworks);
        expectedRoles = Contract.list(expectedRoles);
        cycles = Contract.list(cycles);
    }

    /** A wave of assessments within the programme. */
    public record Cycle(UUID cycleId, String code, String title, LocalDate opensOn, LocalDate closesOn) {
        public Cycle {
            Contract.required(cycleId, "cycleId");
            Contract.required(code, "cycle.code");
            Contract.required(title, "cycle.title");
        }
    }
}
