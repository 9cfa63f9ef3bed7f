package org.waymark.survey.summary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged.RowSummary;
import org.waymark.statistics.Distribution;
import org.waymark.statistics.Dominance;

/**
 * The two rows of an element that differ most. Made of rows that are shown, so that it discloses nothing more.
 *
 * @param higher groups of the row that rates higher
 * @param lower groups of the row that rates lower
 * @param delta Cliff's delta, above 0 to 1: {@code docs/methods.md}
 */
record Difference(
        List<String> higher,
        List<String> lower,

        @Schema(
                description =
                        "Cliff's delta: the share of pairs of one rater from each row in which the one of the higher row is above, less the share in which they are below; above 0 to 1.")
        double delta) {

    /** Empty where no two rows have measures, or none rates above another. */
    static Optional<Difference> among(List<RowSummary> rows) {
        Difference most = null;
        for (Difference next : pairs(rows).toList()) {
            if (most == null || next.delta > most.delta) {
                most = next;
            }
        }
        return Optional.ofNullable(most);
    }

    private static Stream<Difference> pairs(List<RowSummary> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(one -> rows.subList(0, one).stream().flatMap(other -> between(other, rows.get(one)).stream()));
    }

    private static Optional<Difference> between(RowSummary one, RowSummary other) {
        OptionalDouble delta = Dominance.of(distribution(one), distribution(other));
        if (delta.isEmpty() || delta.getAsDouble() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                delta.getAsDouble() > 0
                        ? new Difference(one.groups(), other.groups(), delta.getAsDouble())
                        : new Difference(other.groups(), one.groups(), -delta.getAsDouble()));
    }

    private static Distribution distribution(RowSummary row) {
        return Distribution.of(
                row.levels().stream().mapToLong(LevelCount::count).toArray());
    }
}
