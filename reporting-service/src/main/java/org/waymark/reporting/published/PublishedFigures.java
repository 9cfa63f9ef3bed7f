package org.waymark.reporting.published;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.figures.AreaGroup;

/**
 * Figures as a publication prints them, right or wrong.
 *
 * @param source the publication
 * @param notes what is known of single figures, such as a slip of the publication
 */
public record PublishedFigures(
        @NotBlank String source,
        List<@Valid LevelCount> levels,
        List<@Valid DimensionPercent> dimensions,
        List<@Valid Representation> representation,
        List<@Valid Conclusion> conclusions,
        @Valid @Schema(nullable = true) Participation participation,
        List<@Valid Note> notes) {
    public PublishedFigures {
        levels = list(levels);
        dimensions = list(dimensions);
        representation = list(representation);
        conclusions = list(conclusions);
        notes = list(notes);
    }

    /** @param level number of the level on the scale */
    @Schema(
            name = "PublishedLevel",
            requiredProperties = {"element", "group", "level", "areas"})
    public record LevelCount(
            @NotBlank String element,
            @NotNull AreaGroup group,
            int level,
            @PositiveOrZero long areas) {}

    /** @param percent whole, as printed */
    @Schema(
            name = "PublishedDimension",
            requiredProperties = {"dimension", "group", "level", "percent"})
    public record DimensionPercent(
            @NotBlank String dimension,
            @NotNull AreaGroup group,
            int level,
            @PositiveOrZero long percent) {}

    /**
     * @param areas areas in which the role took part; null where the publication says that it does not apply
     * @param percent whole, as printed; null with {@code areas}
     */
    @Schema(name = "PublishedRepresentation")
    public record Representation(
            @NotBlank String role,
            @NotNull AreaGroup group,
            @PositiveOrZero @Schema(nullable = true) Long areas,
            @PositiveOrZero @Schema(nullable = true) Long percent) {}

    /** For all nations the theme applies to. */
    @Schema(
            name = "PublishedConclusion",
            requiredProperties = {"theme", "areas", "outOf"})
    public record Conclusion(
            @NotBlank String theme,
            @PositiveOrZero long areas,
            @PositiveOrZero long outOf) {}

    @Schema(
            name = "PublishedParticipation",
            requiredProperties = {"surveyRespondents", "workshopParticipants", "areas"})
    public record Participation(
            @PositiveOrZero long surveyRespondents,
            @PositiveOrZero long workshopParticipants,
            @PositiveOrZero long areas) {}

    /**
     * @param table {@code levels}, {@code dimensions}, {@code representation}, {@code conclusions} or {@code participation}
     * @param cell the cell as the comparison names it, such as {@code LEAD-2/together/3}, or words for several, such as {@code by nation}
     */
    @Schema(name = "PublishedNote")
    public record Note(
            @NotBlank String table,
            @NotBlank String cell,
            @NotBlank String note) {}

    private static <T> List<T> list(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
