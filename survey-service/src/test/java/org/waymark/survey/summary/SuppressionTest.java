package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged.ElementSummary;
import org.waymark.events.SurveyChanged.Summary;

class SuppressionTest {
    private final Suppression suppression =
            new Suppression(List.of("PLAN-1", "PLAN-2"), List.of(0, 1, 2), List.of("midwife", "parent", "midwife"), 5);

    @Test
    void shows_counts_per_level_of_the_whole_scale_and_keeps_cannot_say_out_of_the_base() {
        ElementSummary row = suppression.summary(12, both()).elements().get(0);
        assertFalse(row.suppressed());
        assertEquals(List.of(new LevelCount(0, 4), new LevelCount(1, 6), new LevelCount(2, 0)), row.levels());
        assertEquals(10, row.rated());
        assertEquals(2, row.cannotSay());
    }

    @Test
    void breaks_down_by_role() {
        Summary summary = suppression.summary(12, both());
        assertEquals("midwife", summary.roles().get(0).role());
        assertEquals(6, summary.roles().get(0).respondents());
        assertEquals(
                List.of(new LevelCount(0, 4), new LevelCount(1, 1), new LevelCount(2, 0)),
                summary.roles().get(0).elements().get(0).levels());
    }

    @Test
    void hides_a_role_below_the_threshold_and_the_one_it_could_be_worked_out_from() {
        Summary summary = suppression.summary(
                8,
                List.of(
                        new Tally("midwife", "PLAN-1", 0, 3),
                        new Tally("midwife", "PLAN-1", 1, 2),
                        new Tally("parent", "PLAN-1", 2, 3)));
        assertFalse(summary.elements().get(0).suppressed());
        assertTrue(summary.roles().stream().allMatch(role -> role.suppressed() && role.respondents() == null));
    }

    @Test
    void hides_an_element_on_which_all_said_the_same() {
        ElementSummary row = suppression
                .summary(10, List.of(new Tally("midwife", "PLAN-1", 1, 10)))
                .elements()
                .get(0);
        assertTrue(row.suppressed());
        assertNull(row.rated());
        assertEquals(List.of(new LevelCount(0, null), new LevelCount(1, null), new LevelCount(2, null)), row.levels());
    }

    @Test
    void hides_an_element_that_nobody_answered() {
        assertTrue(suppression.summary(12, both()).elements().get(1).suppressed());
    }

    private static List<Tally> both() {
        return List.of(
                new Tally("midwife", "PLAN-1", 0, 4),
                new Tally("midwife", "PLAN-1", 1, 1),
                new Tally("midwife", "PLAN-1", null, 1),
                new Tally("parent", "PLAN-1", 1, 5),
                new Tally("parent", "PLAN-1", null, 1));
    }
}
