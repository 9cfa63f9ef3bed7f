package org.waymark.statistics;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Tastle and Wierman's consensus Cns: "Consensus and dissention: a measure of ordinal dispersion" (2007),
 * International Journal of Approximate Reasoning 45:531–545, doi:10.1016/j.ijar.2006.06.024. A detail beside A, always
 * shown with n. The mean in its formula is a step of the calculation and is never reported.
 */
public final class Consensus {

    private Consensus() {}

    /**
     * The consensus of a distribution on its whole scale.
     *
     * @return 0 (half at each end) to 1 (all at one level); empty for fewer than 3 raters
     */
    public static OptionalDouble of(Distribution distribution) {
        long raters = distribution.total();
        if (Raters.tooFew(raters)) {
            return OptionalDouble.empty();
        }
        double mean = occupied(distribution)
                        .mapToDouble(position -> (double) position * distribution.count(position))
                        .sum()
                / raters;
        double width = distribution.levels() - 1;
        double dissent = occupied(distribution)
                .mapToDouble(position -> distribution.count(position) * log2(1 - Math.abs(position - mean) / width))
                .sum();
        return OptionalDouble.of(Math.max(0, 1 + dissent / raters));
    }

    private static IntStream occupied(Distribution distribution) {
        return IntStream.rangeClosed(1, distribution.levels()).filter(position -> distribution.count(position) > 0);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
