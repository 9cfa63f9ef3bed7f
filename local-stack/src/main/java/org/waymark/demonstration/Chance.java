package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that falls the same way on every machine and every day: its seed is a name. */
final class Chance {
    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Chance of(Object... name) {
        return new Chance(List.of(name).toString().hashCode());
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(int percent) {
        return below(100) < percent;
    }

    /** Around 0, mostly within -1 and 1. */
    double deviation() {
        return random.nextGaussian();
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    <T> T pick(List<T> from, ToIntFunction<T> weight) {
        int left = below(from.stream().mapToInt(weight).sum());
        for (T one : from) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException("no weight at all");
    }

    <T> List<T> some(List<T> from, int howMany) {
        return shuffled(from).subList(0, Math.min(howMany, from.size()));
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> copy = new ArrayList<>(from);
        Collections.shuffle(copy, random);
        return copy;
    }
}
