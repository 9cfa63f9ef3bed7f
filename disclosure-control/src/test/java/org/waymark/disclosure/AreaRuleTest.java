package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaRuleTest {

    @Test
    void shows_the_nations_and_both_together() {
        ProtectedTable table = protect(england(0, 2, 4, 3, 1), wales(0, 1, 5, 4, 0));
        assertEquals(
                Optional.of(List.of(2L, 4L, 3L, 1L)), table.group("England").counts());
        assertEquals(Optional.of(List.of(3L, 9L, 7L, 1L)), table.overall().counts());
        assertEquals("20", table.overall().base().text());
    }

    @Test
    void shows_a_single_area_at_a_level_of_a_large_group() {
        Cell mature = protect(england(0, 2, 4, 3, 1), wales(0, 1, 5, 4, 0))
                .group("England")
                .cells()
                .get(3);
        assertEquals(new Cell.Shown(1), mature);
    }

    @Test
    void keeps_a_zero_a_zero() {
        Cell mature = protect(england(0, 2, 4, 3, 1), wales(0, 1, 5, 4, 0))
                .group("Wales")
                .cells()
                .get(3);
        assertEquals("0", mature.text());
    }

    @Test
    void hides_a_nation_below_the_minimum_and_the_other_that_would_give_it_away() {
        ProtectedTable table = protect(england(0, 2, 4, 3, 1), wales(0, 1, 2, 1, 0));
        assertEquals(new Cell.Suppressed(Reason.TOO_FEW), table.group("Wales").base());
        assertEquals(
                new Cell.Suppressed(Reason.GIVES_AWAY), table.group("England").base());
        assertTrue(table.overall().shown());
    }

    @Test
    void consent_to_be_named_does_not_lift_the_minimum() {
        assertFalse(protect(england(10, 2, 4, 3, 1), wales(4, 1, 2, 1, 0))
                .group("Wales")
                .shown());
    }

    @Test
    void shows_one_nation_as_the_whole_when_the_other_has_no_rated_area() {
        ProtectedTable table = protect(england(0, 2, 4, 3, 1), wales(0, 0, 0, 0, 0));
        assertTrue(table.group("England").shown());
        assertFalse(table.group("Wales").shown());
    }

    @Test
    void shows_nothing_when_all_areas_together_are_below_the_minimum() {
        ProtectedTable table = protect(england(0, 0, 1, 1, 0), wales(0, 1, 1, 0, 0));
        assertEquals("c", table.overall().base().text());
        assertFalse(table.group("England").shown());
    }

    @Test
    void hides_a_nation_whose_areas_are_all_at_one_level_zeros_and_base_included() {
        ProtectedTable table = protect(england(9, 0, 0, 10, 0), wales(0, 1, 5, 4, 0));
        assertTrue(table.group("England").cells().stream().allMatch(new Cell.Suppressed(Reason.GIVES_AWAY)::equals));
        assertFalse(table.group("Wales").shown());
        assertTrue(table.overall().shown());
    }

    @Test
    void shows_both_nations_when_all_areas_of_both_agreed_to_be_named() {
        ProtectedTable table = protect(england(10, 0, 0, 10, 0), wales(10, 1, 5, 4, 0));
        assertEquals(
                Optional.of(List.of(0L, 0L, 10L, 0L)), table.group("England").counts());
        assertTrue(table.group("Wales").shown());
    }

    @Test
    void the_consent_of_one_nation_helps_nobody_for_what_is_hidden_would_point_at_the_other() {
        ProtectedTable table = protect(england(10, 0, 0, 10, 0), wales(0, 1, 5, 4, 0));
        assertFalse(table.group("England").shown());
        assertTrue(table.overall().shown());
    }

    @Test
    void hides_the_sum_too_when_it_would_tell_which_nation_is_all_at_which_level() {
        ProtectedTable table = protect(england(0, 0, 0, 12, 0), wales(0, 2, 2, 1, 2));
        assertTrue(table.overall().shown(), "Wales might be all at that level as well");
        assertFalse(
                protect(england(0, 0, 0, 6, 0), wales(0, 4, 3, 0, 0)).overall().shown());
    }

    @Test
    void shows_nothing_when_all_areas_of_both_nations_are_at_one_level() {
        ProtectedTable table = protect(england(10, 0, 0, 10, 0), wales(9, 0, 0, 10, 0));
        assertFalse(table.overall().shown());
        assertFalse(table.group("England").shown(), "one nation's row would say the other's");
    }

    @Test
    void shows_them_when_all_agreed_to_be_named() {
        ProtectedTable table = protect(england(10, 0, 0, 10, 0), wales(10, 0, 0, 10, 0));
        assertTrue(table.overall().shown());
        assertTrue(table.group("Wales").shown());
    }

    @Test
    void follows_the_minimum_of_the_programme() {
        List<Group> nations = List.of(england(0, 2, 1, 0, 0), wales(0, 1, 1, 1, 0));
        assertTrue(new AreaRule(3).protect(4, nations).group("Wales").shown());
        assertFalse(new AreaRule(4).protect(4, nations).group("Wales").shown());
        assertThrows(IllegalArgumentException.class, () -> new AreaRule(0));
    }

    @Test
    void refuses_more_named_areas_than_rated_ones_and_negative_counts() {
        assertThrows(IllegalArgumentException.class, () -> england(2, 1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> england(0, -1, 2, 0, 0));
    }

    private static Group england(long named, long... counts) {
        return Group.ofAreas("England", named, counts);
    }

    private static Group wales(long named, long... counts) {
        return Group.ofAreas("Wales", named, counts);
    }

    private static ProtectedTable protect(Group... groups) {
        return AreaRule.DEFAULT.protect(4, List.of(groups));
    }
}
