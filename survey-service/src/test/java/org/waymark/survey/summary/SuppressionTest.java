package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged.ElementSummary;
import org.waymark.events.SurveyChanged.HiddenRole;
import org.waymark.events.SurveyChanged.RoleSummary;
import org.waymark.events.SurveyChanged.RowSummary;
import org.waymark.events.SurveyChanged.Summary;

class SuppressionTest {
    private static final List<Tally> BOTH = List.of(
            new Tally("midwife", "PLAN-1", 0, 4),
            new Tally("midwife", "PLAN-1", 1, 1),
            new Tally("midwife", "PLAN-1", null, 1),
            new Tally("parent", "PLAN-1", 1, 5),
            new Tally("parent", "PLAN-1", null, 1));

    @Test
    void shows_counts_per_level_of_the_whole_scale_and_keeps_cannot_say_out_of_the_base() {
        ElementSummary element =
                summary(Map.of("midwife", 6L, "parent", 6L), BOTH).elements().get(0);
        assertFalse(element.suppressed());
        assertEquals(levels(4, 6, 0), element.levels());
        assertEquals(10, element.rated());
        assertEquals(2, element.cannotSay());
    }

    @Test
    void breaks_down_by_role() {
        ElementSummary element =
                summary(Map.of("midwife", 6L, "parent", 6L), BOTH).elements().get(0);
        assertEquals(
                List.of(
                        new RowSummary(List.of("midwife"), levels(4, 1, 0), 5, 1),
                        new RowSummary(List.of("parent"), levels(0, 5, 0), 5, 1)),
                element.rows());
        assertEquals(List.of(), element.hidden());
    }

    @Test
    void shows_small_roles_together_and_names_them() {
        ElementSummary element = summary(
                        Map.of("midwife", 6L, "parent", 2L, "teacher", 3L),
                        List.of(
                                new Tally("midwife", "PLAN-1", 0, 4),
                                new Tally("midwife", "PLAN-1", 1, 2),
                                new Tally("parent", "PLAN-1", 2, 2),
                                new Tally("teacher", "PLAN-1", 1, 3)))
                .elements()
                .get(0);
        assertEquals(
                List.of(
                        new RowSummary(List.of("midwife"), levels(4, 2, 0), 6, 0),
                        new RowSummary(List.of("parent", "teacher"), levels(0, 3, 2), 5, 0)),
                element.rows());
        assertEquals(
                List.of(new HiddenRole("parent", "TOO_FEW"), new HiddenRole("teacher", "TOO_FEW")), element.hidden());
    }

    @Test
    void tells_how_many_answered_in_a_role_unless_they_are_few_whatever_elements_they_left_out() {
        Summary summary = summary(Map.of("midwife", 7L, "parent", 4L, "teacher", 0L), BOTH);
        assertEquals(11, summary.respondents());
        assertEquals(
                List.of(
                        new RoleSummary("midwife", 7),
                        new RoleSummary("parent", null),
                        new RoleSummary("teacher", null)),
                summary.roles());
    }

    @Test
    void hides_an_element_on_which_all_said_the_same() {
        ElementSummary element = summary(Map.of("midwife", 10L), List.of(new Tally("midwife", "PLAN-1", 1, 10)))
                .elements()
                .get(0);
        assertTrue(element.suppressed());
        assertNull(element.rated());
        assertEquals(levels(null, null, null), element.levels());
        assertEquals(List.of(new HiddenRole("midwife", "GIVES_AWAY")), element.hidden());
    }

    @Test
    void hides_an_element_that_nobody_answered() {
        assertTrue(summary(Map.of("midwife", 6L, "parent", 6L), BOTH)
                .elements()
                .get(1)
                .suppressed());
    }

    private static Summary summary(Map<String, Long> respondents, List<Tally> tallies) {
        return new Suppression(List.of("PLAN-1", "PLAN-2"), List.of(0, 1, 2), respondents, 5).summary(tallies);
    }

    private static List<LevelCount> levels(Integer lowest, Integer middle, Integer highest) {
        return List.of(new LevelCount(0, lowest), new LevelCount(1, middle), new LevelCount(2, highest));
    }
}
