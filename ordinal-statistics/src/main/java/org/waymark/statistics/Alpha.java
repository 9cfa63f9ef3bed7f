package org.waymark.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Krippendorff's reliability α for ordinal data: "Content Analysis: An Introduction to Its Methodology" (4th edition,
 * 2019, chapter 12, doi:10.4135/9781071878781). Used for validators across elements.
 */
public final class Alpha {

    private Alpha() {}

    /**
     * How far raters agree across units beyond chance. A unit with a single rating has nothing to compare and is left
     * out.
     *
     * @param levels how many levels the whole scale has, 2 or more
     * @param units for each unit (an element, say) one entry per rater, always in the same order: the position
     *     1..{@code levels} given, or empty where that rater gave none
     * @return 1 for perfect agreement, 0 for chance, below 0 for systematic disagreement; empty for fewer than 3
     *     raters with something to compare, or when all compared ratings are alike, which leaves nothing to measure
     * @throws IllegalArgumentException for a position outside the scale or units of different numbers of raters
     */
    public static OptionalDouble ofUnits(int levels, List<List<OptionalInt>> units) {
        requireSameRaters(units);
        List<List<OptionalInt>> comparable =
                units.stream().filter(unit -> ratings(unit).length > 1).toList();
        List<Distribution> distributions = units.stream()
                .map(unit -> Distribution.ofRatings(levels, ratings(unit)))
                .filter(unit -> unit.total() > 1)
                .toList();
        return Raters.tooFew(ratersOf(comparable))
                ? OptionalDouble.empty()
                : alpha(distributions, Distribution.pooled(levels, distributions));
    }

    private static OptionalDouble alpha(List<Distribution> units, Distribution all) {
        double expected = disagreement(all, all);
        if (expected == 0) {
            return OptionalDouble.empty();
        }
        double observed = units.stream()
                .mapToDouble(unit -> disagreement(unit, all) / (unit.total() - 1))
                .sum();
        return OptionalDouble.of(1 - (all.total() - 1) * observed / expected);
    }

    private static double disagreement(Distribution unit, Distribution all) {
        double sum = 0;
        for (int from = 1; from <= unit.levels(); from++) {
            for (int to = 1; to <= unit.levels(); to++) {
                sum += (double) unit.count(from) * unit.count(to) * squaredDistance(all, from, to);
            }
        }
        return sum;
    }

    private static double squaredDistance(Distribution all, int from, int to) {
        double between = IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                .mapToLong(all::count)
                .sum();
        double distance = between - (all.count(from) + all.count(to)) / 2.0;
        return distance * distance;
    }

    private static int[] ratings(List<OptionalInt> unit) {
        return unit.stream().flatMapToInt(OptionalInt::stream).toArray();
    }

    private static long ratersOf(List<List<OptionalInt>> units) {
        int raters = units.isEmpty() ? 0 : units.get(0).size();
        return IntStream.range(0, raters)
                .filter(rater -> units.stream().anyMatch(unit -> unit.get(rater).isPresent()))
                .count();
    }

    private static void requireSameRaters(List<List<OptionalInt>> units) {
        if (units.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("Every unit needs one entry for each of the same raters");
        }
    }
}
