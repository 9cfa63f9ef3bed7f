package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentagesTest {

    @Test
    void rounds_halves_to_the_even_neighbour_as_published() {
        assertEquals(OptionalInt.of(52), Percentages.of(21, 40));
        assertEquals(OptionalInt.of(58), Percentages.of(23, 40));
        assertEquals(OptionalInt.of(38), Percentages.of(3, 8));
    }

    @Test
    void rounds_everything_else_to_the_nearest() {
        assertEquals(OptionalInt.of(62), Percentages.of(24, 39));
        assertEquals(OptionalInt.of(10), Percentages.of(8, 78));
        assertEquals(OptionalInt.of(33), Percentages.of(1, 3));
        assertEquals(OptionalInt.of(67), Percentages.of(2, 3));
    }

    @Test
    void has_no_value_where_nothing_is_rated() {
        assertEquals(OptionalInt.empty(), Percentages.of(0, 0));
        assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty()), Percentages.of(Distribution.empty(2)));
    }

    @Test
    void zero_of_a_base_is_zero_and_all_of_it_a_hundred() {
        assertEquals(OptionalInt.of(0), Percentages.of(0, 7));
        assertEquals(OptionalInt.of(100), Percentages.of(7, 7));
    }

    @Test
    void pools_a_dimension_over_its_rated_cells_and_not_over_its_elements_percentages() {
        Distribution dimension =
                Distribution.pooled(4, List.of(Distribution.of(1, 0, 0, 0), Distribution.of(0, 3, 6, 0)));
        assertEquals(percentages(10, 30, 60, 0), Percentages.of(dimension));
    }

    @Test
    void is_exact_for_counts_no_floating_point_number_can_hold() {
        long half = (Long.MAX_VALUE - 7) / 200;
        assertEquals(OptionalInt.of(50), Percentages.of(half * 101, half * 200));
        assertEquals(OptionalInt.of(51), Percentages.of(half * 101 + 1, half * 200));
    }

    @Test
    void refuses_a_count_outside_its_base() {
        assertThrows(IllegalArgumentException.class, () -> Percentages.of(5, 4));
        assertThrows(IllegalArgumentException.class, () -> Percentages.of(-1, 4));
    }

    private static List<OptionalInt> percentages(int... values) {
        return IntStream.of(values).mapToObj(OptionalInt::of).toList();
    }
}
