package org.waymark.reporting.figures;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.disclosure.Cell;
import org.waymark.disclosure.ProtectedRow;
import org.waymark.disclosure.ProtectedTable;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.model.Measure;
import org.waymark.statistics.Percentages;

/** How the ratings of a dimension's elements, pooled, spread over the levels, by group. */
public record DimensionFigures(Heading heading, List<Row> rows) implements Tabular {
    /**
     * @param levels one per level of the scale, lowest first
     * @param rated ratings of all the dimension's elements: the base of the percentages
     * @param unrated elements that areas could not agree on; in no count and no base
     */
    @Schema(name = "DimensionRow")
    public record Row(
            String dimension, String title, AreaGroup group, List<LevelFigure> levels, Figure rated, Figure unrated) {}

    /** @param percent of the rated, whole, halves to even */
    @Schema(name = "DimensionCell")
    public record LevelFigure(int level, String name, Figure ratings, Figure percent) {}

    public static DimensionFigures of(Picture picture, Collection<AreaGroup> groups) {
        return new DimensionFigures(
                Heading.of(picture),
                picture.framework().dimensions().stream()
                        .filter(dimension -> !dimension.elements().isEmpty())
                        .flatMap(dimension -> rows(picture, groups, dimension))
                        .toList());
    }

    private static Stream<Row> rows(Picture picture, Collection<AreaGroup> groups, Framework.Dimension dimension) {
        var pooled = ProtectedTable.pooled(
                dimension.elements().stream().map(picture::levels).toList());
        return groups.stream().map(group -> row(picture, dimension, group, Picture.row(pooled, group)));
    }

    private static Row row(Picture picture, Framework.Dimension dimension, AreaGroup group, ProtectedRow cleared) {
        var unrated = dimension.elements().stream()
                .mapToLong(element -> picture.working(group, Measure.STATUS, element.code(), "UNRATED"))
                .sum();
        return new Row(
                dimension.code(),
                dimension.title(),
                group,
                IntStream.range(0, picture.framework().levels().size())
                        .mapToObj(index -> level(
                                picture.framework().levels().get(index),
                                cleared,
                                cleared.cells().get(index)))
                        .toList(),
                Figure.of(cleared.base()),
                cleared.shown() ? Figure.of(unrated) : Figure.CONFIDENTIAL);
    }

    private static LevelFigure level(Framework.Level level, ProtectedRow cleared, Cell ratings) {
        var percent = cleared.base() instanceof Cell.Shown base
                ? Figure.of(ratings.rounded(
                        count -> Percentages.of(count, base.value()).orElse(0)))
                : Figure.CONFIDENTIAL;
        return new LevelFigure(level.number(), level.name(), Figure.of(ratings), percent);
    }

    @Override
    public List<String> header() {
        return List.of(
                "status",
                "dimension",
                "dimension_title",
                "group",
                "level",
                "level_name",
                "ratings",
                "percent",
                "rated",
                "unrated");
    }

    @Override
    public List<List<Object>> lines() {
        return rows.stream()
                .flatMap(row -> row.levels().stream()
                        .map(level -> List.<Object>of(
                                heading.status(),
                                row.dimension(),
                                row.title(),
                                row.group().code(),
                                level.level(),
                                level.name(),
                                level.ratings(),
                                level.percent(),
                                row.rated(),
                                row.unrated())))
                .toList();
    }
}
