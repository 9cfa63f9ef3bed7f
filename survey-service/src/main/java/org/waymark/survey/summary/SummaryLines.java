package org.waymark.survey.summary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.kit.csv.Csv;
import org.waymark.survey.summary.SummaryView.LevelView;

/** A summary laid out as the national tables are: one line per element, row and level. */
final class SummaryLines {
    static final List<String> HEADER = List.of(
            "element",
            "groups",
            "level",
            "count",
            "rated",
            "cannot_say",
            "not_applicable",
            "agreement",
            "consensus",
            "lower_quartile",
            "median",
            "upper_quartile",
            "hidden_because",
            "method_version");

    /** Stands for the groups of the row that counts everybody. */
    private static final String ALL = "all";

    private SummaryLines() {}

    static List<List<Object>> of(SummaryView summary) {
        return summary.elements().stream()
                .flatMap(SummaryLines::rows)
                .flatMap(row -> row.lines(summary.methodVersion()))
                .toList();
    }

    private static Stream<Row> rows(SummaryView.Element of) {
        Row all = new Row(
                of.element(), ALL, of.levels(), of.rated(), of.cannotSay(), of.notApplicable(), of.measures(), null);
        Stream<Row> shown = of.rows().stream()
                .map(row -> new Row(
                        of.element(),
                        String.join(" ", row.groups()),
                        row.levels(),
                        row.rated(),
                        row.cannotSay(),
                        row.notApplicable(),
                        row.measures(),
                        null));
        List<LevelView> uncounted = of.levels().stream()
                .map(level -> new LevelView(level.level(), null))
                .toList();
        Stream<Row> hidden = of.hidden().stream()
                .map(group -> new Row(of.element(), group.group(), uncounted, null, null, null, null, group.reason()));
        return Stream.of(Stream.of(all), shown, hidden).flatMap(part -> part);
    }

    /** @param hiddenBecause null where it is not, and where it is of the row that counts everybody */
    private record Row(
            String element,
            String groups,
            List<LevelView> levels,
            Integer rated,
            Integer cannotSay,
            Integer notApplicable,
            Measures measures,
            String hiddenBecause) {

        Stream<List<Object>> lines(String methodVersion) {
            return levels.stream()
                    .map(level -> List.<Object>of(
                            element,
                            groups,
                            level.level(),
                            or(level.count(), Csv.CONFIDENTIAL),
                            or(rated, Csv.CONFIDENTIAL),
                            or(cannotSay, Csv.CONFIDENTIAL),
                            or(notApplicable, Csv.CONFIDENTIAL),
                            measure(Measures::agreement),
                            measure(Measures::consensus),
                            measure(Measures::lowerQuartile),
                            measure(Measures::median),
                            measure(Measures::upperQuartile),
                            or(hiddenBecause, Csv.NOT_APPLICABLE),
                            methodVersion));
        }

        private Object measure(Function<Measures, Double> one) {
            if (measures != null) {
                return one.apply(measures);
            }
            return rated == null ? Csv.CONFIDENTIAL : Csv.NOT_APPLICABLE;
        }

        private static Object or(Object value, String symbol) {
            return value == null ? symbol : value;
        }
    }
}
