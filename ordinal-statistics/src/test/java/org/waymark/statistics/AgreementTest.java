package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void is_as_published_for_a_single_peak() {
        assertAgreement(0.533333, 3, 5, 2, 0);
    }

    @Test
    void is_minus_one_when_half_stand_at_each_end() {
        assertAgreement(-1, 4, 0, 0, 4);
    }

    @Test
    void is_zero_when_views_are_spread_evenly() {
        assertAgreement(0, 2, 2, 2, 2);
    }

    @Test
    void is_lowered_by_a_gap() {
        assertAgreement(0.083333, 2, 0, 1, 1);
    }

    @Test
    void is_as_published_on_seven_levels() {
        assertAgreement(0.6113333, 30, 40, 210, 130, 530, 50, 10);
    }

    @Test
    void is_one_when_all_say_the_same() {
        assertAgreement(1, 0, 3, 0);
    }

    @Test
    void counts_the_levels_nobody_chose() {
        assertAgreement(0.5, 3, 3, 0);
        assertAgreement(2 / 3.0, 3, 3, 0, 0);
    }

    @Test
    void does_not_exist_for_fewer_than_three_raters() {
        assertEquals(OptionalDouble.empty(), Agreement.of(Distribution.of(1, 0, 1, 0)));
    }

    @Test
    void refuses_a_scale_of_two_levels() {
        assertThrows(IllegalArgumentException.class, () -> Agreement.of(Distribution.of(3, 3)));
    }

    private static void assertAgreement(double expected, long... counts) {
        assertEquals(expected, Agreement.of(Distribution.of(counts)).orElseThrow(), 5e-7);
    }
}
