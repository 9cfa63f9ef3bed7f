package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StabilityTest {

    @Test
    void a_group_that_hardly_moved_is_stable() {
        Stability stability = between(Distribution.of(3, 5, 2, 0), Distribution.of(2, 6, 2, 0));
        assertEquals(0.10, stability.change());
        assertTrue(stability.stable());
    }

    @Test
    void a_group_that_moved_further_is_not() {
        Stability stability = between(Distribution.of(3, 3, 3, 1), Distribution.of(1, 6, 2, 1));
        assertEquals(0.30, stability.change());
        assertFalse(stability.stable());
    }

    @Test
    void a_change_of_exactly_the_threshold_is_not_stable() {
        Stability stability = between(Distribution.of(3, 7, 10), Distribution.of(6, 4, 10));
        assertEquals(0.15, stability.change());
        assertFalse(stability.stable());
    }

    @Test
    void compares_shares_when_the_number_of_raters_changed() {
        assertEquals(
                0, between(Distribution.of(1, 2, 3), Distribution.of(2, 4, 6)).change());
    }

    @Test
    void does_not_exist_when_a_round_has_fewer_than_three_raters() {
        assertEquals(Optional.empty(), Stability.between(Distribution.of(1, 1, 0), Distribution.of(3, 0, 0)));
        assertEquals(Optional.empty(), Stability.between(Distribution.of(3, 0, 0), Distribution.of(1, 1, 0)));
    }

    @Test
    void refuses_rounds_on_different_scales() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Stability.between(Distribution.of(3, 0, 0), Distribution.of(3, 0, 0, 0)));
    }

    private static Stability between(Distribution before, Distribution after) {
        return Stability.between(before, after).orElseThrow();
    }
}
