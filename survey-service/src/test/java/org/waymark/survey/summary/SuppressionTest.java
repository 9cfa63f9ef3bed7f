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
import org.waymark.events.SurveyChanged.HiddenGroup;
import org.waymark.events.SurveyChanged.RoleSummary;
import org.waymark.events.SurveyChanged.RowSummary;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.events.SurveyChanged.Unreached;
import org.waymark.survey.survey.Breakdown;

class SuppressionTest {
    private static final Map<String, String> BOTH = Map.of("midwife", "AAAAB?", "parent", "BBBBB/");

    @Test
    void shows_counts_per_level_of_the_whole_scale_and_keeps_answers_in_place_of_a_level_out_of_the_base() {
        ElementSummary element =
                summary(Map.of("midwife", 6L, "parent", 6L), BOTH).elements().get(0);
        assertFalse(element.suppressed());
        assertEquals(levels(4, 6, 0), element.levels());
        assertEquals(10, element.rated());
        assertEquals(1, element.cannotSay());
        assertEquals(1, element.notApplicable());
    }

    @Test
    void breaks_down_by_role() {
        ElementSummary element =
                summary(Map.of("midwife", 6L, "parent", 6L), BOTH).elements().get(0);
        assertEquals(
                List.of(
                        new RowSummary(List.of("midwife"), levels(4, 1, 0), 5, 1, 0),
                        new RowSummary(List.of("parent"), levels(0, 5, 0), 5, 0, 1)),
                element.rows());
        assertEquals(List.of(), element.hidden());
    }

    @Test
    void shows_small_roles_together_and_names_them() {
        ElementSummary element = summary(
                        Map.of("midwife", 6L, "parent", 2L, "teacher", 3L),
                        Map.of("midwife", "AAAABB", "parent", "CC", "teacher", "BBB"))
                .elements()
                .get(0);
        assertEquals(
                List.of(
                        new RowSummary(List.of("midwife"), levels(4, 2, 0), 6, 0, 0),
                        new RowSummary(List.of("parent", "teacher"), levels(0, 3, 2), 5, 0, 0)),
                element.rows());
        assertEquals(
                List.of(new HiddenGroup("parent", "TOO_FEW"), new HiddenGroup("teacher", "TOO_FEW")), element.hidden());
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
        ElementSummary element = summary(Map.of("midwife", 10L), Map.of("midwife", "B".repeat(10)))
                .elements()
                .get(0);
        assertTrue(element.suppressed());
        assertNull(element.rated());
        assertEquals(levels(null, null, null), element.levels());
        assertEquals(List.of(new HiddenGroup("midwife", "GIVES_AWAY")), element.hidden());
    }

    @Test
    void hides_an_element_that_nobody_answered() {
        assertTrue(summary(Map.of("midwife", 6L, "parent", 6L), BOTH)
                .elements()
                .get(1)
                .suppressed());
    }

    @Test
    void those_who_were_not_reached_are_one_row_and_no_breakdown() {
        Unreached unreached = unreached("AAAABB").unreached(unreachedCounts("AAAABB"), 3);
        assertEquals(6, unreached.respondents());
        assertEquals(3, unreached.later());
        ElementSummary element = unreached.elements().get(0);
        assertEquals(levels(4, 2, 0), element.levels());
        assertEquals(List.of(), element.rows());
        assertEquals(List.of(), element.hidden());
    }

    @Test
    void the_people_rule_holds_for_those_who_were_not_reached() {
        assertTrue(unreached("AABB")
                .unreached(unreachedCounts("AABB"), 0)
                .elements()
                .get(0)
                .suppressed());
        assertTrue(unreached("AAAAAA")
                .unreached(unreachedCounts("AAAAAA"), 0)
                .elements()
                .get(0)
                .suppressed());
    }

    private static Suppression unreached(String letters) {
        Map<String, Long> everybody = Map.of("", (long) letters.length());
        return new Suppression(List.of("PLAN-1", "PLAN-2"), List.of(0, 1, 2), Breakdown.ROLE, everybody, everybody, 5);
    }

    private static RatingCounts unreachedCounts(String letters) {
        RatingCounts counts = new RatingCounts(List.of("PLAN-1", "PLAN-2"), 3);
        letters.chars().forEach(letter -> counts.add("", "", (char) letter + "-"));
        return counts;
    }

    /** @param answers letters of what was answered to PLAN-1 in each role; nobody answered PLAN-2 */
    private static Summary summary(Map<String, Long> respondents, Map<String, String> answers) {
        RatingCounts counts = new RatingCounts(List.of("PLAN-1", "PLAN-2"), 3);
        answers.forEach((role, letters) ->
                letters.chars().forEach(letter -> counts.add(role, role, (char) letter + "-")));
        return new Suppression(
                        List.of("PLAN-1", "PLAN-2"), List.of(0, 1, 2), Breakdown.ROLE, respondents, respondents, 5)
                .summary(counts, true, Unreached.nobody());
    }

    private static List<LevelCount> levels(Integer lowest, Integer middle, Integer highest) {
        return List.of(new LevelCount(0, lowest), new LevelCount(1, middle), new LevelCount(2, highest));
    }
}
