package org.waymark.reporting.figures;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.disclosure.ProtectedRow;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.model.Measure;

/** How many areas are at each level, by element and group. */
public record LevelFigures(Heading heading, List<Row> rows) implements Tabular {
    /**
     * @param element code, such as {@code PLAN-1}
     * @param titleLanguage language that the title is in
     * @param levels one per level of the scale, lowest first
     * @param rated areas with a level: what the levels add up to
     * @param unrated areas in which nobody could agree; in no count and no base
     * @param notApplicable areas to which the element does not apply
     */
    @Schema(name = "LevelRow")
    public record Row(
            String dimension,
            String element,
            String title,
            @Schema(enumeration = {"en", "cy"}) String titleLanguage,
            AreaGroup group,
            List<LevelFigure> levels,
            Figure rated,
            Figure unrated,
            Figure notApplicable) {}

    /** @param level number of the level on the scale */
    @Schema(name = "LevelCell")
    public record LevelFigure(
            int level,
            String name,
            @Schema(enumeration = {"en", "cy"}) String nameLanguage,
            Figure areas) {}

    public static LevelFigures of(Picture picture, Collection<AreaGroup> groups) {
        return new LevelFigures(
                Heading.of(picture),
                picture.framework().dimensions().stream()
                        .flatMap(dimension -> dimension.elements().stream()
                                .flatMap(element -> rows(picture, groups, dimension, element)))
                        .toList());
    }

    private static Stream<Row> rows(
            Picture picture, Collection<AreaGroup> groups, Framework.Dimension dimension, Framework.Element element) {
        var cleared = picture.levels(element);
        return groups.stream().map(group -> row(picture, dimension, element, group, Picture.row(cleared, group)));
    }

    private static Row row(
            Picture picture,
            Framework.Dimension dimension,
            Framework.Element element,
            AreaGroup group,
            ProtectedRow cleared) {
        return new Row(
                dimension.code(),
                element.code(),
                element.title(),
                picture.languageOf(element.welsh()),
                group,
                levels(picture, cleared),
                Figure.of(cleared.base()),
                beside(cleared, picture.working(group, Measure.STATUS, element.code(), "UNRATED")),
                beside(cleared, picture.working(group, Measure.STATUS, element.code(), "NOT_APPLICABLE")));
    }

    private static List<LevelFigure> levels(Picture picture, ProtectedRow cleared) {
        var levels = picture.framework().levels();
        return IntStream.range(0, levels.size())
                .mapToObj(index -> new LevelFigure(
                        levels.get(index).number(),
                        levels.get(index).name(),
                        picture.languageOf(levels.get(index).welsh()),
                        Figure.of(cleared.cells().get(index))))
                .toList();
    }

    /** A hidden row is hidden whole. */
    private static Figure beside(ProtectedRow cleared, long value) {
        return cleared.shown() ? Figure.of(value) : Figure.CONFIDENTIAL;
    }

    @Override
    public String table() {
        return "levels";
    }

    @Override
    public List<String> header() {
        return List.of(
                "status",
                "dimension",
                "element",
                "element_title",
                "element_title_language",
                "group",
                "level",
                "level_name",
                "level_name_language",
                "areas",
                "rated",
                "unrated",
                "not_applicable");
    }

    @Override
    public List<List<Object>> lines() {
        return rows.stream()
                .flatMap(row -> row.levels().stream()
                        .map(level -> List.<Object>of(
                                heading.status(),
                                row.dimension(),
                                row.element(),
                                row.title(),
                                row.titleLanguage(),
                                row.group().code(),
                                level.level(),
                                level.name(),
                                level.nameLanguage(),
                                level.areas(),
                                row.rated(),
                                row.unrated(),
                                row.notApplicable())))
                .toList();
    }
}
