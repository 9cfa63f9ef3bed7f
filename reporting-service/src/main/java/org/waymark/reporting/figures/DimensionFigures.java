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
     * @param titleLanguage language that the title is in
     * @param levels one per level of the scale, lowest first
     * @param rated ratings of all the dimension's elements: the base of the percentages
     * @param unrated elements that areas could not agree on; in no count and no base
     */
    @Schema(name = "DimensionRow")
    public record Row(
            String dimension,
            String title,
            @Schema(enumeration = {"en", "cy"}) String titleLanguage,
            AreaGroup group,
            List<LevelFigure> levels,
            Figure rated,
            Figure unrated) {}

    /** @param percent of the rated, whole, halves to even */
    @Schema(name = "DimensionCell")
    public record LevelFigure(
            int level,
            String name,
            @Schema(enumeration = {"en", "cy"}) String nameLanguage,
            Figure ratings,
            Figure percent) {}

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
                picture.languageOf(dimension.welsh()),
                group,
                IntStream.range(0, picture.framework().levels().size())
                        .mapToObj(index -> level(
                                picture,
                                picture.framework().levels().get(index),
                                cleared,
                                cleared.cells().get(index)))
                        .toList(),
                Figure.of(cleared.base()),
                cleared.shown() ? Figure.of(unrated) : Figure.CONFIDENTIAL);
    }

    private static LevelFigure level(Picture picture, Framework.Level level, ProtectedRow cleared, Cell ratings) {
        var percent = cleared.base() instanceof Cell.Shown base
                ? Figure.of(ratings.rounded(
                        count -> Percentages.of(count, base.value()).orElse(0)))
                : Figure.CONFIDENTIAL;
        return new LevelFigure(
                level.number(), level.name(), picture.languageOf(level.welsh()), Figure.of(ratings), percent);
    }

    @Override
    public String table() {
        return "dimensions";
    }

    @Override
    public List<String> header() {
        return List.of(
                "status",
                "dimension",
                "dimension_title",
                "dimension_title_language",
                "group",
                "level",
                "level_name",
                "level_name_language",
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
                                row.titleLanguage(),
                                row.group().code(),
                                level.level(),
                                level.name(),
                                level.nameLanguage(),
                                level.ratings(),
                                level.percent(),
                                row.rated(),
                                row.unrated())))
                .toList();
    }
}
