package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    void are_those_of_the_published_check() {
        assertEquals(Optional.of(new Quartiles(1.25, 2, 2)), Quartiles.of(Distribution.of(3, 5, 2, 0)));
    }

    @Test
    void fall_between_levels_when_the_middle_does() {
        assertEquals(Optional.of(new Quartiles(1, 2.5, 4)), Quartiles.of(Distribution.of(4, 0, 0, 4)));
        assertEquals(Optional.of(new Quartiles(1.75, 2.5, 3.25)), Quartiles.of(Distribution.of(1, 1, 1, 1)));
    }

    @Test
    void follow_the_level_numbers_of_a_scale_from_zero() {
        Quartiles positions = Quartiles.of(Distribution.of(3, 5, 2, 0)).orElseThrow();
        assertEquals(new Quartiles(0.25, 1, 1), positions.onScaleFrom(0));
        assertEquals(positions, positions.onScaleFrom(1));
    }

    @Test
    void do_not_exist_for_fewer_than_three_ratings() {
        assertEquals(Optional.empty(), Quartiles.of(Distribution.of(1, 1, 0, 0)));
        assertEquals(Optional.of(new Quartiles(1, 1, 1.5)), Quartiles.of(Distribution.of(2, 1, 0, 0)));
    }
}
