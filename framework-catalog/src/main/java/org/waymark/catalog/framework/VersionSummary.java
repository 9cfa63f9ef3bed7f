package org.waymark.catalog.framework;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework version in a list. */
@Schema(requiredProperties = {"framework", "version", "status", "publishedAt"})
public record VersionSummary(
        String framework,
        String version,
        FrameworkVersion.Status status,
        @Schema(nullable = true) Instant publishedAt) {
    static VersionSummary of(FrameworkVersion version) {
        return new VersionSummary(version.framework(), version.label(), version.status(), version.publishedAt());
    }
}
