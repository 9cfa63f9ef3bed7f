package org.waymark.assessment.survey;

import java.util.List;
import java.util.Optional;
import org.waymark.events.LevelCount;
import org.waymark.statistics.Distribution;
import org.waymark.statistics.OrdinalMeasures;
import org.waymark.statistics.Quartiles;

/**
 * How far the raters agreed on one element. They inform, they never decide: {@code docs/methods.md}.
 *
 * @param n number of raters
 * @param agreement van der Eijk's A, -1 (two camps) to 1 (all the same)
 * @param consensus Tastle and Wierman's Cns, 0 to 1
 * @param lowerQuartile type 7, as a number of the framework's scale
 * @param median as a number of the framework's scale
 * @param upperQuartile type 7, as a number of the framework's scale
 */
public record Measures(
        long n, double agreement, double consensus, double lowerQuartile, double median, double upperQuartile) {
    /** @param levels the counts over the whole scale, lowest level first; without counts, or empty, where they are hidden */
    static Optional<Measures> of(List<LevelCount> levels) {
        if (levels.isEmpty() || levels.stream().anyMatch(level -> level.count() == null)) {
            return Optional.empty();
        }
        return OrdinalMeasures.of(Distribution.of(
                        levels.stream().mapToLong(LevelCount::count).toArray()))
                .map(measures -> onScaleFrom(levels.get(0).level(), measures));
    }

    private static Measures onScaleFrom(int lowest, OrdinalMeasures measures) {
        Quartiles quartiles = measures.quartiles().onScaleFrom(lowest);
        return new Measures(
                measures.n(),
                measures.agreement(),
                measures.consensus(),
                quartiles.lower(),
                quartiles.median(),
                quartiles.upper());
    }
}
