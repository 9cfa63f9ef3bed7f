package org.waymark.assessment.baseline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.Setting;
import org.waymark.assessment.assessment.Stage;
import org.waymark.assessment.validation.Strength;
import org.waymark.events.BaselineChanged;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Scale;
import org.waymark.events.Unit;

/**
 * One revision of a baseline.
 *
 * @param status whether it stands ({@code VALIDATED}), a later revision does ({@code SUPERSEDED}), or nothing of it counts any more ({@code WITHDRAWN})
 * @param reason why it supersedes the revision before; null for the first
 */
public record BaselineView(
        UUID assessmentId,
        int revision,
        Status status,
        @Schema(nullable = true) String reason,
        Instant validatedAt,
        Setting.UnitOfAreas unit,
        @Schema(enumeration = {"England", "Wales"}) String nation,
        FrameworkRef framework,
        Scale scale,
        List<BaselineChanged.Dimension> dimensions,
        List<BaselineChanged.ElementResult> elements,
        BaselineChanged.Participation participation,
        List<BaselineChanged.Conclusion> conclusions,
        List<BaselineChanged.Barrier> barriers,
        List<BaselineChanged.EvidenceHeld> evidence,
        List<Strength> strengths) {

    /** Where a revision stands. */
    @Schema(name = "BaselineStatus")
    public enum Status {
        VALIDATED,
        SUPERSEDED,
        WITHDRAWN
    }

    static BaselineView of(Assessment assessment, Baseline baseline) {
        BaselineResult result = baseline.result();
        return new BaselineView(
                assessment.id(),
                baseline.revision(),
                status(assessment, baseline),
                baseline.reason(),
                baseline.validatedAt(),
                new Setting.UnitOfAreas(
                        result.unit().name(),
                        result.unit().areas().stream().map(Unit.Area::code).toList()),
                result.unit().nation(),
                result.framework(),
                result.scale(),
                result.dimensions(),
                result.elements(),
                result.participation(),
                result.conclusions(),
                result.barriers(),
                result.evidence(),
                result.strengths());
    }

    private static Status status(Assessment assessment, Baseline baseline) {
        if (assessment.stage() == Stage.WITHDRAWN) {
            return Status.WITHDRAWN;
        }
        return baseline.revision() == assessment.revision() ? Status.VALIDATED : Status.SUPERSEDED;
    }
}
