package org.waymark.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whole percentages as the Early Intervention Foundation published them in "10 insights from 20 places" (2022),
 * Appendix B: halves are rounded to the even neighbour (52.5 to 52, 57.5 to 58, 37.5 to 38). Computed in exact
 * arithmetic, so that a half is a half.
 */
public final class Percentages {

    private Percentages() {}

    /**
     * A count as a whole percentage of a base.
     *
     * @param count 0..{@code base}
     * @param base how many were rated
     * @return 0..100; empty for base 0, because nothing rated is not 0 per cent
     * @throws IllegalArgumentException for a count below 0 or above the base
     */
    public static OptionalInt of(long count, long base) {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException("A count of " + count + " is not within a base of " + base);
        }
        if (base == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_EVEN)
                .intValueExact());
    }

    /**
     * The percentage of all ratings at each level, lowest first. Each is rounded by itself, as published: their sum
     * may differ from 100. For a dimension, give the pooled distribution of its elements.
     *
     * @return as many values as there are levels; every one empty when nothing is rated
     */
    public static List<OptionalInt> of(Distribution distribution) {
        long base = distribution.total();
        return distribution.counts().stream().map(count -> of(count, base)).toList();
    }
}
