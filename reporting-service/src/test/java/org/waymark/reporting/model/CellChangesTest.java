package org.waymark.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CellChangesTest {
    private static final Scope SCOPE = new Scope(new UUID(0, 1), new UUID(0, 2), "framework", "1");

    @Test
    void the_cells_change_by_new_minus_old() {
        var changes = new CellChanges();
        changes.remove(atLevel(1, true, true));
        changes.add(atLevel(2, true, true));

        assertEquals(
                List.of(level(1), level(2)), List.copyOf(changes.inKeyOrder().keySet()));
        assertEquals(new Tally(-1, -1, -1), changes.inKeyOrder().get(level(1)));
        assertEquals(new Tally(1, 1, 1), changes.inKeyOrder().get(level(2)));
    }

    @Test
    void what_comes_back_as_it_was_changes_no_cell() {
        var changes = new CellChanges();
        changes.remove(atLevel(1, true, true));
        changes.add(atLevel(1, true, true));

        assertTrue(changes.inKeyOrder().isEmpty());
    }

    @Test
    void an_area_that_no_longer_admits_the_programme_stays_counted_but_leaves_the_working_figures() {
        var changes = new CellChanges();
        changes.remove(atLevel(1, true, true));
        changes.add(atLevel(1, false, true));

        assertEquals(new Tally(0, -1, -1), changes.inKeyOrder().get(level(1)));
    }

    @Test
    void an_area_that_is_not_named_counts_without_a_name() {
        assertEquals(new Tally(1, 1, 0), atLevel(1, true, false).cells().get(level(1)));
    }

    @Test
    void cells_come_in_the_order_of_their_keys_whatever_came_first() {
        var forwards = new CellChanges();
        forwards.add(atLevel(1, true, true));
        forwards.add(atLevel(3, true, true));
        var backwards = new CellChanges();
        backwards.add(atLevel(3, true, true));
        backwards.add(atLevel(1, true, true));

        assertEquals(
                List.copyOf(forwards.inKeyOrder().keySet()),
                List.copyOf(backwards.inKeyOrder().keySet()));
        assertEquals(
                List.copyOf(new TreeSet<>(forwards.inKeyOrder().keySet())),
                List.copyOf(forwards.inKeyOrder().keySet()));
    }

    private static CellKey level(int number) {
        return new CellKey(SCOPE, "Wales", Measure.LEVEL, "PLAN-1", String.valueOf(number));
    }

    private static Contribution atLevel(int level, boolean working, boolean named) {
        return new Contribution(
                new UUID(0, 3),
                SCOPE,
                "Wales",
                1,
                null,
                working,
                named ? new Contribution.NamedUnit("Demonstration Area", List.of("W99000001")) : null,
                List.of(new Contribution.Outcome("PLAN-1", "RATED", level)),
                0,
                0,
                List.of(),
                List.of());
    }
}
