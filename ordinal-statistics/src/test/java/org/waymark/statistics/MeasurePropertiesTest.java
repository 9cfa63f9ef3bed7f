package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MeasurePropertiesTest {

    private static final double EXACT_ENOUGH = 1e-9;

    @Property
    void agreement_stays_between_minus_one_and_one(@ForAll("views") Distribution views) {
        assertWithin(-1, 1, Agreement.of(views).orElseThrow());
    }

    @Property
    void consensus_stays_between_zero_and_one(@ForAll("views") Distribution views) {
        assertWithin(0, 1, Consensus.of(views).orElseThrow());
    }

    @Property
    void no_measure_depends_on_which_end_of_the_scale_is_up(@ForAll("views") Distribution views) {
        Distribution reversed = views.reversed();
        assertEquals(Agreement.of(views).orElseThrow(), Agreement.of(reversed).orElseThrow(), EXACT_ENOUGH);
        assertEquals(Consensus.of(views).orElseThrow(), Consensus.of(reversed).orElseThrow(), EXACT_ENOUGH);
        Quartiles quartiles = Quartiles.of(views).orElseThrow();
        Quartiles mirrored = Quartiles.of(reversed).orElseThrow();
        assertEquals(views.levels() + 1 - quartiles.lower(), mirrored.upper());
        assertEquals(views.levels() + 1 - quartiles.median(), mirrored.median());
    }

    @Property
    void measures_depend_on_shares_and_not_on_how_many_raters_there_are(
            @ForAll("views") Distribution views, @ForAll @IntRange(min = 2, max = 9) int times) {
        Distribution more = Distribution.pooled(views.levels(), Collections.nCopies(times, views));
        assertEquals(Agreement.of(views).orElseThrow(), Agreement.of(more).orElseThrow(), EXACT_ENOUGH);
        assertEquals(Consensus.of(views).orElseThrow(), Consensus.of(more).orElseThrow(), EXACT_ENOUGH);
        assertTrue(Stability.between(views, more).orElseThrow().stable());
    }

    @Property
    void quartiles_are_those_of_the_sorted_ratings(@ForAll("views") Distribution views) {
        List<Integer> sorted = new ArrayList<>();
        for (int position = 1; position <= views.levels(); position++) {
            sorted.addAll(Collections.nCopies((int) views.count(position), position));
        }
        Quartiles quartiles = Quartiles.of(views).orElseThrow();
        assertEquals(typeSeven(sorted, 0.25), quartiles.lower(), EXACT_ENOUGH);
        assertEquals(typeSeven(sorted, 0.50), quartiles.median(), EXACT_ENOUGH);
        assertEquals(typeSeven(sorted, 0.75), quartiles.upper(), EXACT_ENOUGH);
    }

    @Property
    void alpha_does_not_ask_in_which_order_raters_and_units_come(
            @ForAll @IntRange(min = 2, max = 6) int units, @ForAll Random random) {
        List<List<OptionalInt>> ratings = IntStream.range(0, units)
                .mapToObj(unit -> IntStream.range(0, 4)
                        .mapToObj(rater ->
                                random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(4)))
                        .toList())
                .toList();
        List<List<OptionalInt>> turned = new ArrayList<>(ratings.stream()
                .map(unit -> {
                    List<OptionalInt> other = new ArrayList<>(unit);
                    Collections.rotate(other, 1);
                    return other;
                })
                .toList());
        Collections.shuffle(turned, random);
        assertEquals(
                Alpha.ofUnits(4, ratings).orElse(9), Alpha.ofUnits(4, turned).orElse(9), EXACT_ENOUGH);
        assertTrue(Alpha.ofUnits(4, ratings).orElse(1) <= 1);
    }

    @Property
    void stability_is_a_distance_between_rounds(
            @ForAll("rounds") Distribution before, @ForAll("rounds") Distribution after) {
        double change = Stability.between(before, after).orElseThrow().change();
        assertWithin(0, 1, change);
        assertEquals(change, Stability.between(after, before).orElseThrow().change());
    }

    @Property
    void pooling_is_addition_and_taking_away_undoes_it(
            @ForAll("rounds") Distribution one, @ForAll("rounds") Distribution other) {
        Distribution pooled = Distribution.pooled(4, List.of(one, other));
        assertEquals(pooled, Distribution.pooled(4, List.of(other, one)));
        assertEquals(one.total() + other.total(), pooled.total());
        assertEquals(one, pooled.minus(other));
    }

    @Property
    void a_percentage_is_never_further_than_half_a_point_from_the_share(
            @ForAll @LongRange(min = 1, max = 5000) long base, @ForAll @LongRange(min = 0, max = 5000) long some) {
        long count = some % (base + 1);
        long percentage = Percentages.of(count, base).orElseThrow();
        long twiceTheError = Math.abs(2 * (100 * count - percentage * base));
        assertTrue(twiceTheError < base || twiceTheError == base && percentage % 2 == 0);
    }

    @Provide
    Arbitrary<Distribution> views() {
        return Arbitraries.integers().between(3, 7).flatMap(MeasurePropertiesTest::onScaleOf);
    }

    @Provide
    Arbitrary<Distribution> rounds() {
        return onScaleOf(4);
    }

    private static Arbitrary<Distribution> onScaleOf(int levels) {
        return Arbitraries.longs()
                .between(0, 30)
                .list()
                .ofSize(levels)
                .map(Distribution::new)
                .filter(views -> views.total() >= 3);
    }

    private static double typeSeven(List<Integer> sorted, double share) {
        double rank = (sorted.size() - 1) * share;
        int below = sorted.get((int) Math.floor(rank));
        int above = sorted.get((int) Math.ceil(rank));
        return below + (above - below) * (rank - Math.floor(rank));
    }

    private static void assertWithin(double least, double most, double value) {
        assertTrue(value >= least - EXACT_ENOUGH && value <= most + EXACT_ENOUGH, () -> "outside: " + value);
    }
}
