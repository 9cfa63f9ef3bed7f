package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProtectedTableTest {

    private final ProtectedTable vision = protect(Group.ofAreas("England", 0, 1, 4), Group.ofAreas("Wales", 0, 3, 3));
    private final ProtectedTable needs = protect(Group.ofAreas("England", 0, 2, 4), Group.ofAreas("Wales", 0, 5, 1));
    private final ProtectedTable smallWales =
            protect(Group.ofAreas("England", 0, 2, 4), Group.ofAreas("Wales", 0, 1, 1));

    @Test
    void pools_a_dimension_from_its_elements() {
        ProtectedTable planning = ProtectedTable.pooled(List.of(vision, needs));
        assertEquals(Optional.of(List.of(3L, 8L)), planning.group("England").counts());
        assertEquals(Optional.of(List.of(11L, 12L)), planning.overall().counts());
        assertEquals("23", planning.overall().base().text());
    }

    @Test
    void hides_the_pooled_row_from_which_a_hidden_element_could_be_subtracted() {
        ProtectedTable planning = ProtectedTable.pooled(List.of(vision, smallWales));
        assertEquals(
                new Cell.Suppressed(Reason.GIVES_AWAY), planning.group("Wales").base());
        assertEquals(Optional.of(List.of(7L, 12L)), planning.overall().counts());
    }

    @Test
    void says_too_few_where_every_element_has_too_few() {
        ProtectedTable planning = ProtectedTable.pooled(List.of(smallWales, smallWales));
        assertEquals(
                new Cell.Suppressed(Reason.TOO_FEW), planning.group("Wales").base());
        assertEquals(
                new Cell.Suppressed(Reason.GIVES_AWAY),
                planning.group("England").base());
    }

    @Test
    void pools_what_is_shown_together_where_it_is_the_same_groups_in_every_element() {
        ProtectedTable one = people(people("A", 3, 4), people("B", 1, 2), people("C", 2, 1));
        ProtectedTable other = people(people("A", 5, 3), people("B", 2, 1), people("C", 1, 2));
        ProtectedTable otherMembers = people(people("A", 1, 2), people("B", 2, 1), people("C", 5, 3));
        assertEquals(List.of("B", "C"), one.together().members());
        ProtectedTable pooled = ProtectedTable.pooled(List.of(one, other));
        assertEquals(List.of("B", "C"), pooled.together().members());
        assertEquals(Optional.of(List.of(6L, 6L)), pooled.together().counts());
        assertNull(ProtectedTable.pooled(List.of(one, otherMembers)).together());
    }

    @Test
    void refuses_to_pool_nothing_or_tables_of_other_groups_or_columns() {
        ProtectedTable england = protect(Group.ofAreas("England", 0, 2, 4));
        ProtectedTable wider = AreaRule.DEFAULT.protect(3, List.of());
        assertThrows(IllegalArgumentException.class, () -> ProtectedTable.pooled(List.of()));
        assertThrows(IllegalArgumentException.class, () -> ProtectedTable.pooled(List.of(vision, england)));
        assertThrows(IllegalArgumentException.class, () -> ProtectedTable.pooled(List.of(protect(), wider)));
    }

    @Test
    void knows_its_groups_by_name() {
        assertThrows(NoSuchElementException.class, () -> vision.group("Scotland"));
    }

    private static ProtectedTable protect(Group... groups) {
        return AreaRule.DEFAULT.protect(2, List.of(groups));
    }

    private static Group people(String name, long... counts) {
        return Group.ofPeople(name, counts);
    }

    private static ProtectedTable people(Group... groups) {
        return PeopleRule.DEFAULT.protect(2, List.of(groups));
    }
}
