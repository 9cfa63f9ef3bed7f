package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private final Distribution views = Distribution.of(3, 5, 2, 0);

    @Test
    void keeps_the_levels_nobody_chose() {
        assertEquals(4, views.levels());
        assertEquals(0, views.count(4));
        assertEquals(10, views.total());
    }

    @Test
    void counts_single_ratings_in_any_order() {
        assertEquals(Distribution.of(1, 2, 0, 1), Distribution.ofRatings(4, 2, 4, 1, 2));
        assertEquals(Distribution.empty(4), Distribution.ofRatings(4));
    }

    @Test
    void pools_by_adding_level_by_level() {
        assertEquals(Distribution.of(4, 6, 3, 1), views.plus(Distribution.of(1, 1, 1, 1)));
        assertEquals(
                Distribution.of(6, 10, 4, 1),
                Distribution.pooled(4, List.of(views, views, Distribution.of(0, 0, 0, 1))));
    }

    @Test
    void pools_nothing_to_an_empty_distribution() {
        assertEquals(Distribution.empty(4), Distribution.pooled(4, List.of()));
    }

    @Test
    void takes_a_part_away() {
        assertEquals(Distribution.of(2, 5, 1, 0), views.minus(Distribution.of(1, 0, 1, 0)));
    }

    @Test
    void refuses_to_take_away_what_is_not_there() {
        assertThrows(IllegalArgumentException.class, () -> views.minus(Distribution.of(0, 0, 0, 1)));
    }

    @Test
    void does_not_change_when_the_list_it_came_from_does() {
        List<Long> counts = new ArrayList<>(List.of(1L, 2L));
        Distribution distribution = new Distribution(counts);
        counts.set(0, 9L);
        assertEquals(Distribution.of(1, 2), distribution);
    }

    @Test
    void refuses_scales_of_different_length() {
        assertThrows(IllegalArgumentException.class, () -> views.plus(Distribution.of(1, 2, 3)));
        assertThrows(IllegalArgumentException.class, () -> views.minus(Distribution.of(1, 2, 3)));
        assertThrows(IllegalArgumentException.class, () -> Distribution.pooled(3, List.of(views)));
    }

    @Test
    void refuses_ratings_outside_the_scale() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.ofRatings(4, 5));
        assertThrows(IllegalArgumentException.class, () -> Distribution.ofRatings(4, 0));
        assertThrows(IllegalArgumentException.class, () -> views.count(0));
        assertThrows(IllegalArgumentException.class, () -> views.count(5));
    }

    @Test
    void refuses_what_is_no_count_and_no_scale() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(1));
        assertThrows(ArithmeticException.class, () -> Distribution.of(Long.MAX_VALUE, 1));
    }
}
