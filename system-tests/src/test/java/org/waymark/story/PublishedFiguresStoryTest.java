package org.waymark.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.Comparison;

/**
 * Twenty areas go through survey, workshop, workbook and panel; meanwhile every part of the system is killed once. The national
 * figures come out as published, except for the publication's own three slips.
 */
@Order(1)
class PublishedFiguresStoryTest {
    @Test
    void the_national_figures_equal_the_published_ones_although_every_part_was_killed_during_the_load() {
        Comparison comparison = Waymark.loaded().compare();
        System.out.println(comparison.print());
        assertEquals(List.of(), comparison.unexpected());
        assertEquals(3, comparison.slips().size());
        assertTrue(comparison.holds());
        Map<String, String> equal = comparison.tables().stream()
                .collect(Collectors.toMap(
                        Comparison.Table::name,
                        table -> table.equal() + " of " + table.cells().size()));
        assertEquals(
                Map.of(
                        "levels", "203 of 204",
                        "dimensions", "46 of 48",
                        "representation", "48 of 48",
                        "conclusions", "22 of 22",
                        "participation", "5 of 5"),
                equal);
    }

    @Test
    void a_second_load_over_the_first_changes_nothing() {
        Waymark waymark = Waymark.loaded();
        waymark.demonstration().load(System.out::println);
        assertTrue(waymark.compare().holds());
    }
}
