package org.waymark.survey.summary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.LevelCount;
import org.waymark.statistics.Agreement;
import org.waymark.statistics.Consensus;
import org.waymark.statistics.Distribution;
import org.waymark.statistics.Quartiles;

/** How far apart the raters of one element are; quartiles are on the numbers of the scale. */
record Measures(
        @Schema(
                nullable = true,
                description = "van der Eijk's A, -1 (two camps) to 1 (all the same); null on scales of two levels.")
        Double agreement,

        @Schema(nullable = true, description = "Tastle and Wierman's consensus, 0 to 1.")
        Double consensus,

        double lowerQuartile,
        double median,
        double upperQuartile) {
    private static final int FEWEST_LEVELS_FOR_AGREEMENT = 3;

    /** @return null with fewer than 3 raters */
    static Measures of(List<LevelCount> levels) {
        Distribution counts = new Distribution(
                levels.stream().map(level -> level.count().longValue()).toList());
        Optional<Quartiles> quartiles =
                Quartiles.of(counts).map(each -> each.onScaleFrom(levels.get(0).level()));
        return quartiles
                .map(found -> new Measures(
                        levels.size() < FEWEST_LEVELS_FOR_AGREEMENT ? null : orNull(Agreement.of(counts)),
                        orNull(Consensus.of(counts)),
                        found.lower(),
                        found.median(),
                        found.upper()))
                .orElse(null);
    }

    private static Double orNull(OptionalDouble measure) {
        return measure.isPresent() ? measure.getAsDouble() : null;
    }
}
