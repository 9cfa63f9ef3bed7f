package org.waymark.catalog.crosswalk;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a crosswalk in a list. */
@Schema(
        requiredProperties = {
            "crosswalk",
            "version",
            "fromFramework",
            "fromVersion",
            "toFramework",
            "toVersion",
            "publishedAt"
        })
public record CrosswalkSummary(
        String crosswalk,
        @ProjectedFieldName("label") String version,
        String fromFramework,
        String fromVersion,
        String toFramework,
        String toVersion,
        Instant publishedAt) {
    String sortKey() {
        return crosswalk + ":" + version;
    }
}
