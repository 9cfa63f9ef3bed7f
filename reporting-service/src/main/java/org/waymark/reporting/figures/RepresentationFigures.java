package org.waymark.reporting.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.disclosure.ProtectedTable;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.model.Measure;
import org.waymark.statistics.Percentages;

/** In how many areas each stakeholder role took part in the workshops, by group. */
public record RepresentationFigures(Heading heading, List<Row> rows) implements Tabular {
    /**
     * A role that does not exist in every nation of the group is not applicable to it: neither 0 nor the sum of the others.
     *
     * @param role code of the stakeholder role
     * @param titleLanguage language that the title is in
     * @param areas areas with at least one workshop participant in the role
     * @param outOf areas counted in the group
     * @param percent whole, halves to even
     */
    @Schema(name = "RepresentationRow")
    public record Row(
            String role,
            String title,
            @Schema(enumeration = {"en", "cy"}) String titleLanguage,
            AreaGroup group,
            Figure areas,
            Figure outOf,
            Figure percent) {}

    public static RepresentationFigures of(Picture picture, Collection<AreaGroup> groups) {
        var units = picture.units();
        return new RepresentationFigures(
                Heading.of(picture),
                roles(picture, units, groups)
                        .flatMap(role -> groups.stream().map(group -> row(picture, units, role, group)))
                        .toList());
    }

    /**
     * Those the programme expects, in its order, all of the code list where it expects none; then the others that came, as far as a
     * row that is shown tells of them.
     */
    private static Stream<CodeList.Item> roles(Picture picture, ProtectedTable units, Collection<AreaGroup> groups) {
        var expected = picture.programme().expectedRoles();
        var listed = picture.roles().items().stream().map(CodeList.Item::code).toList();
        var others = groups.stream()
                .filter(group -> Picture.row(units, group).shown())
                .flatMap(group -> picture.codes(group, Measure.ROLE))
                .sorted(comparing((String code) -> listed.contains(code) ? listed.indexOf(code) : listed.size())
                        .thenComparing(naturalOrder()));
        return Stream.concat(expected.isEmpty() ? listed.stream() : expected.stream(), others)
                .distinct()
                .map(code -> picture.roles().item(code).orElseGet(() -> CodeList.Item.unlisted(code)));
    }

    private static Row row(Picture picture, ProtectedTable units, CodeList.Item role, AreaGroup group) {
        if (!group.nations().stream().allMatch(role::appliesTo)) {
            return row(picture, role, group, Figure.NOT_APPLICABLE);
        }
        var cleared = Picture.row(units, group);
        if (!cleared.shown()) {
            return row(picture, role, group, Figure.CONFIDENTIAL);
        }
        var areas = picture.working(group, Measure.ROLE, role.code(), "");
        var outOf = picture.working(group, Measure.UNITS, "", "");
        return new Row(
                role.code(),
                role.label(),
                picture.languageOf(role.welsh()),
                group,
                Figure.of(areas),
                Figure.of(outOf),
                Figure.of(Percentages.of(areas, outOf).orElse(0)));
    }

    private static Row row(Picture picture, CodeList.Item role, AreaGroup group, Figure symbol) {
        return new Row(role.code(), role.label(), picture.languageOf(role.welsh()), group, symbol, symbol, symbol);
    }

    @Override
    public String table() {
        return "representation";
    }

    @Override
    public List<String> header() {
        return List.of("status", "role", "role_title", "role_title_language", "group", "areas", "out_of", "percent");
    }

    @Override
    public List<List<Object>> lines() {
        return rows.stream()
                .map(row -> List.<Object>of(
                        heading.status(),
                        row.role(),
                        row.title(),
                        row.titleLanguage(),
                        row.group().code(),
                        row.areas(),
                        row.outOf(),
                        row.percent()))
                .toList();
    }
}
