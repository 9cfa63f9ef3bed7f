package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DominanceTest {
    private static final double EXACT = 1e-12;

    @Test
    void is_one_where_all_of_one_group_are_above_all_of_the_other() {
        assertEquals(
                1,
                Dominance.of(Distribution.of(0, 0, 3), Distribution.of(2, 2, 0)).orElseThrow(),
                EXACT);
        assertEquals(
                -1,
                Dominance.of(Distribution.of(2, 2, 0), Distribution.of(0, 0, 3)).orElseThrow(),
                EXACT);
    }

    /** 3 × 4 pairs; above in 1·2 + 1·3, below in 1·2 + 1·1. */
    @Test
    void counts_pairs_above_less_pairs_below() {
        Distribution one = Distribution.of(1, 1, 1);
        Distribution other = Distribution.of(2, 1, 1);
        assertEquals((5 - 3) / 12.0, Dominance.of(one, other).orElseThrow(), EXACT);
    }

    @Test
    void is_zero_for_groups_that_rate_alike_whatever_their_size() {
        assertEquals(
                0,
                Dominance.of(Distribution.of(1, 2, 1), Distribution.of(10, 20, 10))
                        .orElseThrow(),
                EXACT);
    }

    @Test
    void does_not_see_that_one_group_is_spread_wider() {
        assertEquals(
                0,
                Dominance.of(Distribution.of(5, 0, 5), Distribution.of(0, 5, 0)).orElseThrow(),
                EXACT);
    }

    @Test
    void turns_its_sign_with_the_groups_and_with_the_scale() {
        Distribution one = Distribution.of(4, 1, 0, 2);
        Distribution other = Distribution.of(1, 0, 6, 3);
        double delta = Dominance.of(one, other).orElseThrow();
        assertEquals(-delta, Dominance.of(other, one).orElseThrow(), EXACT);
        assertEquals(-delta, Dominance.of(one.reversed(), other.reversed()).orElseThrow(), EXACT);
    }

    @Test
    void is_not_said_where_either_group_has_no_measures() {
        assertTrue(
                Dominance.of(Distribution.of(1, 1, 0), Distribution.of(5, 5, 5)).isEmpty());
        assertTrue(
                Dominance.of(Distribution.of(5, 5, 5), Distribution.of(1, 1, 0)).isEmpty());
        assertTrue(Dominance.of(Distribution.of(5, 5), Distribution.of(5, 5)).isEmpty());
    }

    @Test
    void groups_are_on_the_same_scale() {
        assertThrows(
                IllegalArgumentException.class, () -> Dominance.of(Distribution.of(3, 3, 3), Distribution.of(3, 3)));
    }
}
