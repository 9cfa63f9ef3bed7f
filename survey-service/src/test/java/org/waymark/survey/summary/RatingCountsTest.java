package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingCountsTest {
    private final RatingCounts counts = new RatingCounts(List.of("PLAN-1", "LEAD-1"), 2);

    @Test
    void count_each_answer_of_each_group() {
        counts.add("midwife", "maternity", "AB");
        counts.add("midwife", "maternity", "A?");
        counts.add("parent", "families", "-B");
        counts.add("parent", "families", "/B");
        assertArrayEquals(new long[] {2, 0, 0, 0}, counts.answers("maternity", "PLAN-1"));
        assertArrayEquals(new long[] {0, 1, 1, 0}, counts.answers("maternity", "LEAD-1"));
        assertArrayEquals(new long[] {0, 0, 0, 1}, counts.answers("families", "PLAN-1"));
        assertArrayEquals(new long[] {0, 2, 0, 0}, counts.answers("families", "LEAD-1"));
    }

    @Test
    void count_nothing_for_a_group_in_which_nobody_answered() {
        assertArrayEquals(new long[4], counts.answers("families", "PLAN-1"));
    }

    @Test
    void count_respondents_whatever_they_left_out() {
        counts.add("midwife", "maternity", "--");
        counts.add("midwife", "maternity", "A-");
        assertEquals(Map.of("midwife", 2L), counts.respondentsByRole());
        assertEquals(Map.of("maternity", 2L), counts.respondentsByGroup());
    }
}
