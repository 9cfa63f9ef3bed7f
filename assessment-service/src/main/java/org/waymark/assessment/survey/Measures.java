package org.waymark.assessment.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.LevelCount;
import org.waymark.statistics.Agreement;
import org.waymark.statistics.Consensus;
import org.waymark.statistics.Distribution;
import org.waymark.statistics.Quartiles;

/**
 * How far the raters agreed on one element. They inform, they never decide. There are none below 3 raters.
 *
 * @param n number of raters
 * @param agreement van der Eijk's A, -1 to 1; null on a scale of fewer than 3 levels
 * @param consensus Tastle and Wierman's Cns, 0 to 1
 * @param lowerQuartile type 7, as a number of the framework's scale
 * @param median as a number of the framework's scale
 * @param upperQuartile type 7, as a number of the framework's scale
 */
public record Measures(
        long n,
        @Schema(nullable = true) Double agreement,
        @Schema(nullable = true) Double consensus,
        double lowerQuartile,
        double median,
        double upperQuartile) {
    private static final int LEVELS_FOR_AGREEMENT = 3;

    /** @param levels the counts over the whole scale, lowest level first; empty where they are hidden */
    static Optional<Measures> of(List<LevelCount> levels) {
        if (levels.isEmpty() || levels.stream().anyMatch(level -> level.count() == null)) {
            return Optional.empty();
        }
        Distribution distribution =
                Distribution.of(levels.stream().mapToLong(LevelCount::count).toArray());
        return Quartiles.of(distribution)
                .map(quartiles -> quartiles.onScaleFrom(levels.get(0).level()))
                .map(quartiles -> new Measures(
                        distribution.total(),
                        agreement(distribution),
                        orNull(Consensus.of(distribution)),
                        quartiles.lower(),
                        quartiles.median(),
                        quartiles.upper()));
    }

    private static Double agreement(Distribution distribution) {
        return distribution.levels() < LEVELS_FOR_AGREEMENT ? null : orNull(Agreement.of(distribution));
    }

    private static Double orNull(OptionalDouble measure) {
        return measure.isPresent() ? measure.getAsDouble() : null;
    }
}
