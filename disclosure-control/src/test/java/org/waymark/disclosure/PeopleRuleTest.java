package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns are the four levels of the scale and "cannot say". */
class PeopleRuleTest {

    private static final Group MIDWIVES = people("midwife", 1, 3, 2, 0, 1);
    private static final Group VISITORS = people("health visitor", 0, 4, 5, 1, 0);
    private static final Group HEADS = people("head teacher", 2, 3, 1, 0, 0);

    @Test
    void shows_every_group_that_reaches_the_threshold() {
        ProtectedTable table = protect(MIDWIVES, VISITORS, HEADS);
        assertEquals(List.of("midwife", "health visitor", "head teacher"), shown(table));
        assertEquals(Optional.of(List.of(3L, 10L, 8L, 1L, 1L)), table.overall().counts());
        assertEquals("10", table.group("health visitor").base().text());
    }

    @Test
    void shows_a_group_of_exactly_the_threshold() {
        assertEquals(List.of("parent", "midwife"), shown(protect(people("parent", 1, 1, 3, 0, 0), MIDWIVES)));
    }

    @Test
    void hides_a_group_below_the_threshold_whole_and_with_its_base() {
        ProtectedRow parents =
                protect(people("parent", 1, 1, 2, 0, 0), MIDWIVES, VISITORS).group("parent");
        assertEquals("c", parents.base().text());
        assertTrue(parents.cells().stream().allMatch(new Cell.Suppressed(Reason.TOO_FEW)::equals));
        assertEquals(Optional.empty(), parents.counts());
    }

    @Test
    void hides_the_smallest_other_group_so_that_a_single_hidden_one_cannot_be_subtracted() {
        ProtectedTable table = protect(people("parent", 1, 1, 2, 0, 0), VISITORS, MIDWIVES, HEADS);
        assertEquals(List.of("health visitor", "midwife"), shown(table));
        assertEquals(
                new Cell.Suppressed(Reason.GIVES_AWAY),
                table.group("head teacher").base());
        assertTrue(table.overall().shown());
    }

    @Test
    void hides_a_further_group_when_the_hidden_ones_together_stay_below_the_threshold() {
        ProtectedTable table =
                protect(people("parent", 1, 1, 0, 0, 0), people("charity", 0, 1, 1, 0, 0), MIDWIVES, HEADS);
        assertEquals(List.of("midwife"), shown(table));
    }

    @Test
    void hides_no_further_group_when_the_hidden_ones_together_reach_it() {
        ProtectedTable table =
                protect(people("parent", 1, 1, 0, 0, 0), people("charity", 0, 1, 1, 1, 0), MIDWIVES, HEADS);
        assertEquals(List.of("midwife", "head teacher"), shown(table));
    }

    @Test
    void hides_both_of_two_groups_when_one_is_too_small() {
        ProtectedTable table = protect(people("parent", 1, 1, 2, 0, 0), VISITORS);
        assertEquals(List.of(), shown(table));
        assertTrue(table.overall().shown());
    }

    @Test
    void a_group_nobody_belongs_to_protects_nobody() {
        ProtectedTable table =
                protect(people("parent", 1, 1, 2, 0, 0), people("charity", 0, 0, 0, 0, 0), MIDWIVES, HEADS);
        assertEquals(List.of("midwife"), shown(table));
    }

    @Test
    void a_group_nobody_belongs_to_needs_no_protection() {
        ProtectedTable table = protect(people("charity", 0, 0, 0, 0, 0), MIDWIVES, HEADS);
        assertEquals(List.of("midwife", "head teacher"), shown(table));
        assertEquals("c", table.group("charity").base().text());
    }

    @Test
    void hides_the_breakdown_when_everyone_in_a_group_said_the_same() {
        ProtectedTable table = protect(people("parent", 0, 0, 6, 0, 0), MIDWIVES, VISITORS);
        assertEquals(List.of(), shown(table));
        assertTrue(table.overall().shown());
    }

    @Test
    void counts_cannot_say_as_something_everyone_may_have_said() {
        assertEquals(List.of(), shown(protect(people("parent", 0, 0, 0, 0, 6), MIDWIVES, VISITORS)));
    }

    @Test
    void does_not_tell_a_group_where_all_said_the_same_from_one_that_hides_it() {
        ProtectedTable table = protect(people("parent", 0, 0, 6, 0, 0), MIDWIVES, VISITORS);
        assertEquals(
                1, table.groups().stream().map(ProtectedRow::base).distinct().count());
    }

    @Test
    void hides_the_breakdown_when_all_the_hidden_groups_together_said_the_same() {
        ProtectedTable table =
                protect(people("parent", 0, 3, 0, 0, 0), people("charity", 0, 4, 0, 0, 0), MIDWIVES, HEADS);
        assertEquals(List.of(), shown(table));
    }

    @Test
    void hides_the_overall_row_too_when_only_one_group_and_answer_would_explain_the_gap() {
        ProtectedTable table = protect(
                people("parent", 0, 4, 0, 0, 0), people("charity", 4, 0, 0, 0, 0), people("midwife", 0, 0, 5, 0, 0));
        assertEquals(List.of(), shown(table));
        assertFalse(table.overall().shown());
    }

    @Test
    void shows_nothing_below_the_threshold() {
        ProtectedTable table = protect(people("parent", 1, 1, 2, 0, 0));
        assertFalse(table.overall().shown());
        assertEquals(
                new Cell.Suppressed(Reason.TOO_FEW), table.overall().cells().get(3));
    }

    @Test
    void shows_nothing_when_all_respondents_said_the_same() {
        ProtectedTable table = protect(people("parent", 0, 7, 0, 0, 0), people("midwife", 0, 6, 0, 0, 0));
        assertEquals(List.of(), shown(table));
        assertFalse(table.overall().shown());
    }

    @Test
    void shows_nothing_of_a_survey_nobody_answered() {
        assertFalse(protect().overall().shown());
    }

    @Test
    void clears_a_row_without_a_breakdown() {
        assertTrue(PeopleRule.DEFAULT.protect(MIDWIVES).shown());
        assertFalse(PeopleRule.DEFAULT.protect(people("all", 1, 3, 0, 0, 0)).shown());
        assertFalse(PeopleRule.DEFAULT.protect(people("all", 0, 9, 0, 0, 0)).shown());
        assertEquals(List.of("midwife"), PeopleRule.DEFAULT.protect(MIDWIVES).members());
    }

    @Test
    void follows_another_threshold() {
        assertEquals(
                List.of("health visitor"), shown(new PeopleRule(8).protect(5, List.of(MIDWIVES, VISITORS, HEADS))));
    }

    @Test
    void refuses_a_threshold_that_protects_nobody() {
        assertThrows(IllegalArgumentException.class, () -> new PeopleRule(1));
    }

    @Test
    void refuses_consent_from_people() {
        Group named = Group.ofAreas("parent", 6, 0, 0, 6, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> protect(named, MIDWIVES));
        assertThrows(IllegalArgumentException.class, () -> PeopleRule.DEFAULT.protect(named));
    }

    @Test
    void refuses_groups_of_other_columns_or_of_the_same_name() {
        assertThrows(IllegalArgumentException.class, () -> protect(MIDWIVES, people("parent", 3, 3)));
        assertThrows(IllegalArgumentException.class, () -> protect(MIDWIVES, MIDWIVES));
    }

    private static Group people(String name, long... counts) {
        return Group.ofPeople(name, counts);
    }

    private static ProtectedTable protect(Group... groups) {
        return PeopleRule.DEFAULT.protect(5, List.of(groups));
    }

    private static List<String> shown(ProtectedTable table) {
        return table.groups().stream()
                .filter(ProtectedRow::shown)
                .map(row -> row.members().get(0))
                .toList();
    }
}
