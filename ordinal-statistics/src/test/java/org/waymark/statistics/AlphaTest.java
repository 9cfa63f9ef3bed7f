package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphaTest {

    @Test
    void is_as_published_for_three_raters_and_five_units() {
        assertEquals(0.811503, alpha(4, "112", "222", "233", "334", "111").orElseThrow(), 5e-7);
    }

    @Test
    void agrees_with_krippendorffs_own_example_of_four_observers_with_missing_values() {
        OptionalDouble alpha = alpha(
                5, "11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", "..3.");
        assertEquals(0.815, alpha.orElseThrow(), 5e-4);
    }

    @Test
    void leaves_out_a_unit_that_only_one_rated() {
        assertEquals(alpha(4, "112", "233", "334"), alpha(4, "112", "233", "..4", "334", "..."));
    }

    @Test
    void is_one_when_raters_agree_on_different_units() {
        assertEquals(OptionalDouble.of(1), alpha(4, "111", "333"));
    }

    @Test
    void does_not_exist_when_all_ratings_are_alike() {
        assertEquals(OptionalDouble.empty(), alpha(4, "222", "222"));
    }

    @Test
    void does_not_exist_for_fewer_than_three_raters() {
        assertEquals(OptionalDouble.empty(), alpha(4, "12", "23", "44"));
        assertEquals(OptionalDouble.empty(), alpha(4, "12.", "23.", "..4"));
        assertEquals(OptionalDouble.empty(), alpha(4));
    }

    @Test
    void refuses_ratings_outside_the_scale_and_units_of_unequal_length() {
        assertThrows(IllegalArgumentException.class, () -> alpha(4, "115", "222"));
        assertThrows(IllegalArgumentException.class, () -> alpha(4, "112", "2222"));
    }

    private static OptionalDouble alpha(int levels, String... units) {
        return Alpha.ofUnits(levels, Stream.of(units).map(AlphaTest::unit).toList());
    }

    private static List<OptionalInt> unit(String ratings) {
        return ratings.chars()
                .mapToObj(rating -> rating == '.' ? OptionalInt.empty() : OptionalInt.of(rating - '0'))
                .toList();
    }
}
