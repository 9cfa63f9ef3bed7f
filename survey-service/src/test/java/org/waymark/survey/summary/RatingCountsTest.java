package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingCountsTest {
    private final RatingCounts counts = new RatingCounts(List.of("PLAN-1", "LEAD-1"), List.of(1, 2));

    @Test
    void count_each_answer_of_each_role() {
        counts.add("midwife", "AB");
        counts.add("midwife", "A?");
        counts.add("parent", "-B");
        assertEquals(
                Set.of(
                        new Tally("midwife", "PLAN-1", 1, 2),
                        new Tally("midwife", "LEAD-1", 2, 1),
                        new Tally("midwife", "LEAD-1", null, 1),
                        new Tally("parent", "LEAD-1", 2, 1)),
                Set.copyOf(counts.tallies()));
    }

    @Test
    void count_respondents_whatever_they_left_out() {
        counts.add("midwife", "--");
        counts.add("midwife", "A-");
        assertEquals(Map.of("midwife", 2L), counts.respondentsByRole());
    }
}
