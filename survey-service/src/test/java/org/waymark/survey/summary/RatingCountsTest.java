package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingCountsTest {
    private final RatingCounts counts = new RatingCounts(List.of("PLAN-1", "LEAD-1"), 2);

    @Test
    void count_each_answer_of_each_role() {
        counts.add("midwife", "AB");
        counts.add("midwife", "A?");
        counts.add("parent", "-B");
        counts.add("parent", "/B");
        assertArrayEquals(new long[] {2, 0, 0, 0}, counts.answers("midwife", "PLAN-1"));
        assertArrayEquals(new long[] {0, 1, 1, 0}, counts.answers("midwife", "LEAD-1"));
        assertArrayEquals(new long[] {0, 0, 0, 1}, counts.answers("parent", "PLAN-1"));
        assertArrayEquals(new long[] {0, 2, 0, 0}, counts.answers("parent", "LEAD-1"));
    }

    @Test
    void count_nothing_for_a_role_in_which_nobody_answered() {
        assertArrayEquals(new long[4], counts.answers("parent", "PLAN-1"));
    }

    @Test
    void count_respondents_whatever_they_left_out() {
        counts.add("midwife", "--");
        counts.add("midwife", "A-");
        assertEquals(Map.of("midwife", 2L), counts.respondentsByRole());
    }
}
