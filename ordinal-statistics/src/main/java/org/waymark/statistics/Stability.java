package org.waymark.statistics;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much of a distribution moved between two rounds: Scheibe, Skutsch and Schofer, "Experiments in Delphi
 * methodology", in Linstone and Turoff (editors), "The Delphi Method" (1975), pages 262–287.
 *
 * @param change the share of positions that moved, 0 (none) to 1 (all)
 */
public record Stability(double change) {

    private static final double LIMIT = 0.15;

    /**
     * Compares a round with the one before it; the two may differ in the number of raters.
     *
     * @return empty when either round has fewer than 3 raters
     * @throws IllegalArgumentException when the scales differ in length
     */
    public static Optional<Stability> between(Distribution before, Distribution after) {
        before.requireSameScale(after);
        if (Raters.tooFew(before.total()) || Raters.tooFew(after.total())) {
            return Optional.empty();
        }
        // one division of whole numbers, so that a change of exactly 0.15 is seen as such
        long moved = IntStream.rangeClosed(1, before.levels())
                .mapToLong(position -> Math.abs(Math.subtractExact(
                        Math.multiplyExact(before.count(position), after.total()),
                        Math.multiplyExact(after.count(position), before.total()))))
                .sum();
        return Optional.of(new Stability((double) moved / (2.0 * before.total() * after.total())));
    }

    /** Whether the opinions of the group have settled: less than 0.15 of them moved. */
    public boolean stable() {
        return change < LIMIT;
    }
}
