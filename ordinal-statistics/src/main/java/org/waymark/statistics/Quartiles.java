package org.waymark.statistics;

import java.util.Optional;

/**
 * Median and quartiles of ordered ratings, by linear interpolation (type 7 of Hyndman and Fan 1996, "Sample quantiles
 * in statistical packages", doi:10.1080/00031305.1996.10473566).
 *
 * @param lower the first quartile, in positions on the scale
 * @param median the second quartile; between two positions when the middle falls between two levels
 * @param upper the third quartile
 */
public record Quartiles(double lower, double median, double upper) {

    /**
     * The quartiles of a distribution, each 1..levels.
     *
     * @return empty for fewer than 3 ratings
     */
    public static Optional<Quartiles> of(Distribution distribution) {
        if (Raters.tooFew(distribution.total())) {
            return Optional.empty();
        }
        return Optional.of(
                new Quartiles(quantile(distribution, 1), quantile(distribution, 2), quantile(distribution, 3)));
    }

    /**
     * The same on the level numbers of a scale.
     *
     * @param lowestLevel the number of the scale's lowest level: 0 for a scale of 0 to 5, 1 leaves all as it is
     */
    public Quartiles onScaleFrom(int lowestLevel) {
        int shift = lowestLevel - 1;
        return new Quartiles(lower + shift, median + shift, upper + shift);
    }

    private static double quantile(Distribution distribution, int quarters) {
        long last = distribution.total() - 1;
        // whole and remaining quarters apart keep the rank exact for every total
        long rank = last / 4 * quarters + last % 4 * quarters / 4;
        long remaining = last % 4 * quarters % 4;
        int below = positionOf(distribution, rank);
        int above = remaining == 0 ? below : positionOf(distribution, rank + 1);
        return below + (above - below) * remaining / 4.0;
    }

    private static int positionOf(Distribution distribution, long rank) {
        long passed = distribution.count(1);
        int position = 1;
        while (passed <= rank) {
            passed += distribution.count(++position);
        }
        return position;
    }
}
