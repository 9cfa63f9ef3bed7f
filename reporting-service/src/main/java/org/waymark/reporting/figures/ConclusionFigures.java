package org.waymark.reporting.figures;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.disclosure.ProtectedRow;
import org.waymark.disclosure.ProtectedTable;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.model.Measure;

/** In how many areas each conclusion was drawn, by group. */
public record ConclusionFigures(Heading heading, List<Row> rows) implements Tabular {
    /**
     * @param theme code of the conclusion's theme
     * @param titleLanguage language that the title is in
     * @param areas areas in which it was drawn
     * @param outOf areas of the nations the theme applies to: a theme of one nation has that nation's base in every group
     * @param bySelfAssessment those of the areas that drew it themselves
     * @param byPanel those of the areas for which the panel drew it; an area can be in both
     */
    @Schema(name = "ConclusionRow")
    public record Row(
            String theme,
            String title,
            @Schema(enumeration = {"en", "cy"}) String titleLanguage,
            AreaGroup group,
            Figure areas,
            Figure outOf,
            Figure bySelfAssessment,
            Figure byPanel) {}

    public static ConclusionFigures of(Picture picture, Collection<AreaGroup> groups) {
        var units = picture.units();
        return new ConclusionFigures(
                Heading.of(picture),
                picture.themes().items().stream()
                        .flatMap(theme -> groups.stream().map(group -> row(picture, units, theme, group)))
                        .toList());
    }

    private static Row row(Picture picture, ProtectedTable units, CodeList.Item theme, AreaGroup group) {
        var nations = group.nations().stream().filter(theme::appliesTo).toList();
        if (nations.isEmpty()) {
            return row(picture, theme, group, Figure.NOT_APPLICABLE);
        }
        if (!base(units, nations).shown()) {
            return row(picture, theme, group, Figure.CONFIDENTIAL);
        }
        var both = drawn(picture, nations, theme, "BOTH");
        var self = drawn(picture, nations, theme, "SELF_ASSESSMENT");
        var panel = drawn(picture, nations, theme, "PANEL");
        return new Row(
                theme.code(),
                theme.label(),
                picture.languageOf(theme.welsh()),
                group,
                Figure.of(self + panel + both),
                Figure.of(picture.working(nations, Measure.UNITS, "", "")),
                Figure.of(self + both),
                Figure.of(panel + both));
    }

    private static ProtectedRow base(ProtectedTable units, List<String> nations) {
        for (var group : AreaGroup.values()) {
            if (group.nations().equals(nations)) {
                return Picture.row(units, group);
            }
        }
        throw new IllegalArgumentException("no group of areas for " + nations);
    }

    private static long drawn(Picture picture, List<String> nations, CodeList.Item theme, String basis) {
        return picture.working(nations, Measure.THEME, theme.code(), basis);
    }

    private static Row row(Picture picture, CodeList.Item theme, AreaGroup group, Figure symbol) {
        var language = picture.languageOf(theme.welsh());
        return new Row(theme.code(), theme.label(), language, group, symbol, symbol, symbol, symbol);
    }

    @Override
    public String table() {
        return "conclusions";
    }

    @Override
    public List<String> header() {
        return List.of(
                "status",
                "theme",
                "theme_title",
                "theme_title_language",
                "group",
                "areas",
                "out_of",
                "by_self_assessment",
                "by_panel");
    }

    @Override
    public List<List<Object>> lines() {
        return rows.stream()
                .map(row -> List.<Object>of(
                        heading.status(),
                        row.theme(),
                        row.title(),
                        row.titleLanguage(),
                        row.group().code(),
                        row.areas(),
                        row.outOf(),
                        row.bySelfAssessment(),
                        row.byPanel()))
                .toList();
    }
}
