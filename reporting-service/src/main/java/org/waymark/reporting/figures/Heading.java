package org.waymark.reporting.figures;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.language.Languages;

/**
 * What figures are figures of. Every answer carries it.
 *
 * @param status always {@code WORKING}: live, for programme staff, and only over areas that admit the programme
 * @param language that was asked for, {@code en} or {@code cy}; where a title has no Welsh, its own language says so
 * @param minimumAreas smallest number of rated areas a group is shown with
 */
public record Heading(
        @Schema(enumeration = WORKING) String status,
        String label,
        @Schema(enumeration = {"en", "cy"}) String language,
        UUID programmeId,
        String programmeTitle,
        UUID cycleId,
        String cycleTitle,
        String framework,
        String frameworkVersion,
        String frameworkTitle,
        @Schema(enumeration = {"en", "cy"}) String frameworkLanguage,
        int minimumAreas,
        List<Level> scale) {
    public static final String WORKING = "WORKING";
    private static final String LABEL = "Working figures";
    private static final String WELSH_LABEL = "Ffigurau gwaith";

    /** @param number the number answers use */
    public record Level(
            int number,
            String code,
            String name,
            @Schema(enumeration = {"en", "cy"}) String nameLanguage) {}

    public static Heading of(Picture picture) {
        return new Heading(
                WORKING,
                picture.language().equals(Languages.WELSH) ? WELSH_LABEL : LABEL,
                picture.language().getLanguage(),
                picture.programme().programmeId(),
                picture.programme().title(),
                picture.cycle().cycleId(),
                picture.cycle().title(),
                picture.framework().id(),
                picture.framework().version(),
                picture.framework().title(),
                picture.languageOf(picture.framework().welsh()),
                picture.programme().minimumAreas(),
                picture.framework().levels().stream()
                        .map(level -> new Level(
                                level.number(), level.code(), level.name(), picture.languageOf(level.welsh())))
                        .toList());
    }
}
