package org.waymark.survey.summary;

import java.util.List;
import java.util.Optional;
import org.waymark.events.LevelCount;
import org.waymark.statistics.Agreement;
import org.waymark.statistics.Consensus;
import org.waymark.statistics.Distribution;
import org.waymark.statistics.Quartiles;

/**
 * How far the raters agreed on one element. They inform, they never decide. There are none below 3 raters, and none on a scale of two levels,
 * where the shares say all there is: {@code docs/methods.md}.
 *
 * @param n number of raters
 * @param agreement van der Eijk's A, -1 (two camps) to 1 (all the same)
 * @param consensus Tastle and Wierman's Cns, 0 to 1
 * @param lowerQuartile type 7, as a number of the framework's scale
 * @param median as a number of the framework's scale
 * @param upperQuartile type 7, as a number of the framework's scale
 */
record Measures(long n, double agreement, double consensus, double lowerQuartile, double median, double upperQuartile) {
    private static final int FEWEST_LEVELS = 3;

    /** @param levels the counts over the whole scale, lowest level first; empty where they are hidden */
    static Optional<Measures> of(List<LevelCount> levels) {
        if (levels.size() < FEWEST_LEVELS || levels.stream().anyMatch(level -> level.count() == null)) {
            return Optional.empty();
        }
        Distribution counts =
                Distribution.of(levels.stream().mapToLong(LevelCount::count).toArray());
        return Quartiles.of(counts)
                .map(quartiles -> quartiles.onScaleFrom(levels.get(0).level()))
                .map(quartiles -> new Measures(
                        counts.total(),
                        Agreement.of(counts).orElseThrow(),
                        Consensus.of(counts).orElseThrow(),
                        quartiles.lower(),
                        quartiles.median(),
                        quartiles.upper()));
    }
}
