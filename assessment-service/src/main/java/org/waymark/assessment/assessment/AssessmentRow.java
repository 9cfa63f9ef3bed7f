package org.waymark.assessment.assessment;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.util.UUID;
import org.waymark.events.Unit;

/** One line of a list of assessments as the database gives it. */
public record AssessmentRow(
        UUID id,
        @ProjectedFieldName("placement.programmeId") UUID programmeId,
        @ProjectedFieldName("placement.cycleId") UUID cycleId,
        @ProjectedFieldName("placement.unit") Unit unit,
        @ProjectedFieldName("placement.frameworkId") String frameworkId,
        @ProjectedFieldName("placement.frameworkVersion") String frameworkVersion,
        @ProjectedFieldName("placement.frameworkVariant") String frameworkVariant,
        @ProjectedFieldName("placement.way") Way way,
        Stage stage,
        int revision) {}
