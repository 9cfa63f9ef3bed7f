package org.waymark.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many ratings stand at each level of a framework's whole ordered scale, the levels nobody chose included.
 *
 * <p>Levels are addressed by position: 1 is the lowest level of the scale, {@link #levels()} the highest. On a scale
 * numbered from 0, position 1 is level 0. What is not a rating (unrated, cannot say, not applicable) is no part of a
 * distribution.
 *
 * @param counts one count of 0 or more per level, lowest level first; at least 2 levels
 */
public record Distribution(List<Long> counts) {

    /**
     * @throws IllegalArgumentException for fewer than 2 levels or a negative count
     * @throws ArithmeticException when the total is beyond a {@code long}
     */
    public Distribution {
        counts = List.copyOf(counts);
        if (counts.size() < 2) {
            throw new IllegalArgumentException("A scale has at least 2 levels, not " + counts.size());
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count is never negative: " + counts);
        }
        counts.stream().reduce(0L, Math::addExact);
    }

    /** The distribution with these counts, lowest level first. Errors as for the constructor. */
    public static Distribution of(long... counts) {
        return new Distribution(LongStream.of(counts).boxed().toList());
    }

    /** Nobody has rated yet on a scale of so many levels (2 or more). */
    public static Distribution empty(int levels) {
        return new Distribution(Collections.nCopies(levels, 0L));
    }

    /**
     * Counts single ratings.
     *
     * @param levels how many levels the whole scale has, 2 or more
     * @param positions the ratings, each 1..{@code levels}
     * @throws IllegalArgumentException for a rating outside the scale
     */
    public static Distribution ofRatings(int levels, int... positions) {
        long[] counts = new long[levels];
        for (int position : positions) {
            counts[index(position, levels)]++;
        }
        return of(counts);
    }

    /**
     * Adds distributions level by level, as the published averages pool the elements of a dimension.
     *
     * @param levels how many levels the whole scale has, so that nothing pooled is still a distribution
     * @throws IllegalArgumentException when one of them has another number of levels
     */
    public static Distribution pooled(int levels, Collection<Distribution> parts) {
        return parts.stream().reduce(empty(levels), Distribution::plus);
    }

    /** How many levels the scale has. */
    public int levels() {
        return counts.size();
    }

    /**
     * How many ratings stand at a level.
     *
     * @param position 1..{@link #levels()}
     * @throws IllegalArgumentException for a position outside the scale
     */
    public long count(int position) {
        return counts.get(index(position, levels()));
    }

    /** How many ratings there are: the base of a percentage, the n shown with every measure. */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Both together. @throws IllegalArgumentException when the scales differ in length */
    public Distribution plus(Distribution other) {
        requireSameScale(other);
        return combined(position -> Math.addExact(count(position), other.count(position)));
    }

    /**
     * What is left when a part is taken away.
     *
     * @throws IllegalArgumentException when the scales differ in length or the other is not a part of this one
     */
    public Distribution minus(Distribution part) {
        requireSameScale(part);
        return combined(position -> count(position) - part.count(position));
    }

    /** The same ratings on the scale turned upside down. */
    public Distribution reversed() {
        return combined(position -> count(levels() + 1 - position));
    }

    void requireSameScale(Distribution other) {
        if (other.levels() != levels()) {
            throw new IllegalArgumentException(
                    "Scales differ: " + levels() + " levels and " + other.levels() + " levels");
        }
    }

    private Distribution combined(IntToLongFunction count) {
        return new Distribution(
                IntStream.rangeClosed(1, levels()).mapToLong(count).boxed().toList());
    }

    private static int index(int position, int levels) {
        if (position < 1 || position > levels) {
            throw new IllegalArgumentException("Position " + position + " is outside 1.." + levels);
        }
        return position - 1;
    }
}
