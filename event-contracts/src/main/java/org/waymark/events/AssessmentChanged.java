package org.waymark.events;

import java.util.UUID;

/**
 * Where one assessment stands; never carries a rating. Key: the assessment id.
 *
 * @param stage {@code SET_UP}, {@code UNDER_WAY}, {@code SUBMITTED}, {@code RETURNED}, {@code VALIDATED} or {@code WITHDRAWN}
 * @param threshold the programme's disclosure threshold for breakdowns of people, at least 2
 * @param contactsConfirmed whether a second person confirms the contacts of a survey before its mails go out; true where nothing is said
 */
public record AssessmentChanged(
        UUID assessmentId,
        UUID programmeId,
        UUID cycleId,
        Unit unit,
        FrameworkRef framework,
        String stage,
        int threshold,
        Boolean contactsConfirmed) {
    public static final String TYPE = "org.waymark.assessment.assessment-changed.v1";

    public AssessmentChanged {
        Contract.required(assessmentId, "assessmentId");
        Contract.required(programmeId, "programmeId");
        Contract.required(cycleId, "cycleId");
        Contract.required(unit, "unit");
        Contract.required(framework, "framework");
        Contract.required(stage, "stage");
        Contract.atLeast(2, threshold, "threshold");
        contactsConfirmed = contactsConfirmed == null || contactsConfirmed;
    }
}
