package org.waymark.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final Plan plan = Plan.demonstration();

    @Test
    void is_the_same_at_every_run() {
        assertEquals(plan, Plan.demonstration());
        assertEquals(
                538683158, plan.toString().hashCode(), "the plan has changed: a loaded stack would meet other content");
    }

    @Test
    void has_the_published_areas_at_each_level_in_each_nation() {
        for (Published.LevelCell cell : Published.levels()) {
            if (!cell.group().equals("together")) {
                assertEquals(cell.areas(), areasAt(cell.element(), cell.level(), cell.group()), cell.toString());
            }
        }
    }

    @Test
    void gives_203_of_the_204_cells() {
        List<String> wrong = Published.levels().stream()
                .filter(cell -> cell.areas() != areasAt(cell.element(), cell.level(), cell.group()))
                .map(cell -> cell.element() + "/" + cell.group() + "/" + cell.level())
                .toList();
        assertEquals(204, Published.levels().size());
        assertEquals(known("levels"), wrong);
    }

    @Test
    void gives_46_of_the_48_pooled_percentages() {
        List<String> wrong = Published.dimensions().stream()
                .filter(cell -> cell.percent() != pooled(cell))
                .map(cell -> cell.dimension() + "/" + cell.group() + "/" + cell.level())
                .toList();
        assertEquals(48, Published.dimensions().size());
        assertEquals(known("dimensions"), wrong);
    }

    @Test
    void has_each_role_at_the_published_number_of_workshops() {
        for (Published.RoleCell cell : Published.representation()) {
            if (cell.applies()) {
                long areas = in(cell.group())
                        .filter(area -> area.participants().stream()
                                .anyMatch(one -> one.role().equals(cell.role())))
                        .count();
                assertEquals(cell.areas(), (int) areas, cell.toString());
            }
        }
        assertEquals(
                42,
                Published.representation().stream()
                        .filter(Published.RoleCell::applies)
                        .count());
        assertEquals(48, Published.representation().size());
    }

    @Test
    void reaches_each_conclusion_in_the_published_number_of_areas() {
        assertEquals(22, Published.conclusions().size());
        for (Published.ConclusionCell cell : Published.conclusions()) {
            assertEquals(cell.areas(), count("together", cell), cell.theme());
            assertEquals(cell.in("Wales"), count("wales", cell), cell.theme());
        }
    }

    @Test
    void has_every_conclusion_drawn_by_somebody_and_the_panel_only_ones_by_the_panel() {
        List<String> panelOnly = Published.conclusions().stream()
                .filter(Published.ConclusionCell::panelOnly)
                .map(Published.ConclusionCell::theme)
                .toList();
        plan.areas().stream().flatMap(area -> area.conclusions().stream()).forEach(conclusion -> {
            assertTrue(conclusion.byArea() || conclusion.byPanel(), conclusion.theme());
            assertTrue(!conclusion.byArea() || !panelOnly.contains(conclusion.theme()), conclusion.theme());
        });
    }

    @Test
    void has_679_respondents_and_353_participants() {
        assertEquals(
                679,
                plan.areas().stream().mapToInt(area -> area.responses().size()).sum());
        assertEquals(
                353,
                plan.areas().stream()
                        .mapToInt(area -> area.participants().size())
                        .sum());
    }

    @Test
    void leaves_enough_respondents_everywhere_to_show_a_summary() {
        plan.areas()
                .forEach(area ->
                        assertTrue(area.responses().size() >= 5, area.area().name()));
    }

    @Test
    void hears_at_least_five_roles_at_every_workshop() {
        plan.areas()
                .forEach(area -> assertTrue(
                        area.participants().stream()
                                        .map(AreaPlan.Participant::role)
                                        .distinct()
                                        .count()
                                >= 5,
                        area.area().name()));
    }

    @Test
    void lets_the_panel_adjust_some_levels_both_ways_by_one() {
        List<AreaPlan.Element> adjusted = elements(AreaPlan.Element::adjusted);
        assertTrue(adjusted.stream().allMatch(one -> Math.abs(one.agreed() - one.validated()) == 1));
        assertTrue(adjusted.stream().anyMatch(one -> one.agreed() < one.validated()));
        assertTrue(adjusted.stream().anyMatch(one -> one.agreed() > one.validated()));
        assertTrue(adjusted.stream().allMatch(one -> one.agreed() >= 1 && one.agreed() <= 4));
        assertTrue(adjusted.size() < 50, adjusted.size() + " adjusted");
    }

    @Test
    void leaves_unrated_exactly_what_was_not_agreed() {
        elements(one -> one.outcome().equals("NOT_AGREED"))
                .forEach(one -> assertTrue(one.agreed() == null && one.validated() == null && one.reason() == null));
        elements(one -> one.validated() == null).forEach(one -> assertEquals("NOT_AGREED", one.outcome()));
    }

    @Test
    void has_views_that_differ_and_people_who_cannot_say() {
        List<Integer> levels = plan.areas().stream()
                .flatMap(area -> area.responses().stream())
                .flatMap(response -> response.ratings().stream())
                .map(AreaPlan.Rating::level)
                .toList();
        assertEquals(679 * 17, levels.size());
        assertTrue(levels.stream().filter(Objects::isNull).count() > 500);
        assertTrue(Stream.of(1, 2, 3, 4).allMatch(levels::contains));
    }

    private List<AreaPlan.Element> elements(Predicate<AreaPlan.Element> which) {
        return plan.areas().stream()
                .flatMap(area -> area.elements().stream())
                .filter(which)
                .toList();
    }

    private Stream<AreaPlan> in(String group) {
        return plan.areas().stream()
                .filter(area -> group.equals("together") || area.area().nation().equalsIgnoreCase(group));
    }

    private int areasAt(String element, int level, String group) {
        return (int) in(group)
                .flatMap(area -> area.elements().stream())
                .filter(one -> one.code().equals(element) && Objects.equals(one.validated(), level))
                .count();
    }

    private long pooled(Published.DimensionCell cell) {
        List<Integer> rated = in(cell.group())
                .flatMap(area -> area.elements().stream())
                .filter(one -> one.code().startsWith(cell.dimension() + "-") && one.validated() != null)
                .map(AreaPlan.Element::validated)
                .toList();
        // rint rounds halves to even, as the publication does
        return (long) Math.rint(
                100.0 * rated.stream().filter(level -> level == cell.level()).count() / rated.size());
    }

    private int count(String group, Published.ConclusionCell cell) {
        return (int) in(group)
                .filter(area ->
                        area.conclusions().stream().anyMatch(one -> one.theme().equals(cell.theme())))
                .count();
    }

    private static List<String> known(String table) {
        return Published.knownDifferences().stream()
                .filter(one -> one.table().equals(table))
                .map(Published.KnownDifference::cell)
                .toList();
    }
}
