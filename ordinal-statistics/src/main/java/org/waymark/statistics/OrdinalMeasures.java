package org.waymark.statistics;

import java.util.Optional;

/**
 * Every measure of one distribution, or none. There are none below 3 raters, and none on a scale of two levels, where the shares say all
 * there is.
 *
 * @param n number of raters, 3 or more
 * @param agreement van der Eijk's A: {@link Agreement}
 * @param consensus Tastle and Wierman's Cns: {@link Consensus}
 * @param quartiles in positions on the scale
 */
public record OrdinalMeasures(long n, double agreement, double consensus, Quartiles quartiles) {
    private static final int FEWEST_LEVELS = 3;

    public static Optional<OrdinalMeasures> of(Distribution distribution) {
        return areThereFor(distribution)
                ? Optional.of(new OrdinalMeasures(
                        distribution.total(),
                        Agreement.of(distribution).orElseThrow(),
                        Consensus.of(distribution).orElseThrow(),
                        Quartiles.of(distribution).orElseThrow()))
                : Optional.empty();
    }

    static boolean areThereFor(Distribution distribution) {
        return distribution.levels() >= FEWEST_LEVELS && !Raters.tooFew(distribution.total());
    }
}
