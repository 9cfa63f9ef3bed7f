package org.waymark.reporting.figures;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What figures are figures of. Every answer carries it.
 *
 * @param status always {@code WORKING}: live, for programme staff, and only over areas that admit the programme
 * @param minimumAreas smallest number of rated areas a group is shown with
 */
public record Heading(
        @Schema(enumeration = WORKING) String status,
        String label,
        UUID programmeId,
        String programme,
        UUID cycleId,
        String cycle,
        String frameworkId,
        String frameworkVersion,
        String framework,
        int minimumAreas,
        List<Level> scale) {
    public static final String WORKING = "WORKING";
    public static final String LABEL = "Working figures";

    /** @param number the number answers use */
    public record Level(int number, String code, String name) {}

    public static Heading of(Picture picture) {
        return new Heading(
                WORKING,
                LABEL,
                picture.programme().programmeId(),
                picture.programme().title(),
                picture.cycle().cycleId(),
                picture.cycle().title(),
                picture.framework().id(),
                picture.framework().version(),
                picture.framework().title(),
                picture.programme().minimumAreas(),
                picture.framework().levels().stream()
                        .map(level -> new Level(level.number(), level.code(), level.name()))
                        .toList());
    }
}
