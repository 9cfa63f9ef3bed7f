package org.waymark.assessment.assessment;

import java.util.UUID;
import org.waymark.events.Unit;

/** One line of a list of assessments as the database gives it. */
public record AssessmentRow(
        UUID id,
        UUID programmeId,
        UUID cycleId,
        Unit unit,
        String frameworkId,
        String frameworkVersion,
        String frameworkVariant,
        Way way,
        Stage stage,
        int revision) {}
