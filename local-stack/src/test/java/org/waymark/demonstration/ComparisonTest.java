package org.waymark.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Map<String, String> levels = PublishedCells.levels();
    private final Map<String, String> dimensions = PublishedCells.dimensions();

    ComparisonTest() {
        levels.put("LEAD-2/together/3", "5");
        dimensions.put("LEAD/together/3", "10");
        dimensions.put("EVALUATE/england/2", "62");
    }

    @Test
    void holds_when_only_the_publications_own_slips_differ() {
        Comparison comparison = comparison();
        assertTrue(comparison.holds(), comparison.print());
        assertEquals(203, comparison.table("levels").equal());
        assertEquals(46, comparison.table("dimensions").equal());
        assertEquals(3, comparison.slips().size());
    }

    @Test
    void does_not_hold_when_another_figure_differs() {
        levels.put("PLAN-1/wales/1", "7");
        assertFalse(comparison().holds());
        assertEquals("PLAN-1/wales/1", comparison().unexpected().get(0).name());
    }

    @Test
    void does_not_hold_when_a_slip_has_another_value_than_the_one_explained() {
        levels.put("LEAD-2/together/3", "6");
        assertFalse(comparison().holds());
    }

    @Test
    void does_not_hold_when_a_slip_is_repeated_instead_of_put_right() {
        levels.put("LEAD-2/together/3", "4");
        assertFalse(comparison().holds());
    }

    @Test
    void does_not_hold_when_a_figure_is_missing() {
        dimensions.remove("PLAN/england/1");
        assertFalse(comparison().holds());
        assertTrue(comparison().print().contains("missing"));
    }

    @Test
    void prints_both_values_of_a_slip() {
        assertTrue(comparison().print().contains("LEAD-2/together/3: published 4, computed 5."));
        assertTrue(comparison().print().contains("42 with percentages, 6 not applicable"));
    }

    private Comparison comparison() {
        return new Comparison(List.of(
                Verification.table("levels", PublishedCells.levels(), levels),
                Verification.table("dimensions", PublishedCells.dimensions(), dimensions),
                unchanged("representation", PublishedCells.representation()),
                unchanged("conclusions", PublishedCells.conclusions()),
                unchanged("participation", PublishedCells.participation())));
    }

    private static Comparison.Table unchanged(String name, Map<String, String> cells) {
        return Verification.table(name, cells, cells);
    }
}
