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
            AreaGroup group,
            List<LevelFigure> levels,
            Figure rated,
            Figure unrated,
            Figure notApplicable) {}

    /** @param level number of the level on the scale */
    @Schema(name = "LevelCell")
    public record LevelFigure(int level, String name, Figure areas) {}

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
                group,
                levels(picture.framework(), cleared),
                Figure.of(cleared.base()),
                beside(cleared, picture.working(group, Measure.STATUS, element.code(), "UNRATED")),
                beside(cleared, picture.working(group, Measure.STATUS, element.code(), "NOT_APPLICABLE")));
    }

    private static List<LevelFigure> levels(Framework framework, ProtectedRow cleared) {
        return IntStream.range(0, framework.levels().size())
                .mapToObj(index -> new LevelFigure(
                        framework.levels().get(index).number(),
                        framework.levels().get(index).name(),
                        Figure.of(cleared.cells().get(index))))
                .toList();
    }

    /** A hidden row is hidden whole. */
    private static Figure beside(ProtectedRow cleared, long value) {
        return cleared.shown() ? Figure.of(value) : Figure.CONFIDENTIAL;
    }

    @Override
    public List<String> header() {
        return List.of(
                "status",
                "dimension",
                "element",
                "element_title",
                "group",
                "level",
                "level_name",
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
                                row.group().code(),
                                level.level(),
                                level.name(),
                                level.areas(),
                                row.rated(),
                                row.unrated(),
                                row.notApplicable())))
                .toList();
    }
}
