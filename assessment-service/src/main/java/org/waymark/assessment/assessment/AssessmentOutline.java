package org.waymark.assessment.assessment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Unit;

/**
 * What everyone who reaches an assessment sees of it.
 *
 * @param baselineRevision number of its latest baseline; null before sign-off
 */
public record AssessmentOutline(
        UUID assessmentId,
        UUID programmeId,
        UUID cycleId,
        Setting.UnitOfAreas unit,
        @Schema(enumeration = {"England", "Wales"}) String nation,
        FrameworkRef framework,
        Way way,
        Stage stage,
        @Schema(nullable = true) Integer baselineRevision) {

    static AssessmentOutline of(AssessmentRow row) {
        return new AssessmentOutline(
                row.id(),
                row.programmeId(),
                row.cycleId(),
                new Setting.UnitOfAreas(
                        row.unit().name(),
                        row.unit().areas().stream().map(Unit.Area::code).toList()),
                row.unit().nation(),
                new FrameworkRef(row.frameworkId(), row.frameworkVersion(), row.frameworkVariant()),
                row.way(),
                row.stage(),
                row.revision() == 0 ? null : row.revision());
    }
}
