package org.waymark.statistics;

import java.util.OptionalDouble;

/**
 * Cliff's delta, how far one group rates above another: "Dominance statistics: ordinal analyses to answer ordinal questions" (1993),
 * Psychological Bulletin 114:494–509, doi:10.1037/0033-2909.114.3.494. It compares levels by their order alone and sees where groups stand,
 * not how widely each is spread.
 */
public final class Dominance {

    private Dominance() {}

    /**
     * Of all pairs of one rater from each group, the share in which the one is above, less the share in which the other is.
     *
     * @return −1 (all of the other above all of the one) over 0 (neither) to 1; empty where either group has no measures:
     *     {@link OrdinalMeasures}
     * @throws IllegalArgumentException when the scales differ in length
     */
    public static OptionalDouble of(Distribution one, Distribution other) {
        one.requireSameScale(other);
        if (!OrdinalMeasures.areThereFor(one) || !OrdinalMeasures.areThereFor(other)) {
            return OptionalDouble.empty();
        }
        double pairs = 0;
        double below = 0;
        double above = other.total();
        for (int position = 1; position <= one.levels(); position++) {
            above -= other.count(position);
            pairs += one.count(position) * (below - above);
            below += other.count(position);
        }
        return OptionalDouble.of(pairs / one.total() / other.total());
    }
}
