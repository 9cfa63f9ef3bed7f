package org.waymark.catalog.framework;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A framework version in a list.
 *
 * @param supersededBy label of the version that took its place; null where none has
 * @param retiredBecause why nobody should use it any more; null while they may
 */
@Schema(requiredProperties = {"framework", "version", "status", "publishedAt", "supersededBy", "retiredBecause"})
public record VersionSummary(
        String framework,
        @ProjectedFieldName("label") String version,
        FrameworkVersion.Status status,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) String supersededBy,
        @Schema(nullable = true) String retiredBecause) {
    public static VersionSummary of(FrameworkVersion version) {
        return new VersionSummary(
                version.framework(),
                version.label(),
                version.status(),
                version.publishedAt(),
                version.supersededBy(),
                version.retiredBecause());
    }
}
