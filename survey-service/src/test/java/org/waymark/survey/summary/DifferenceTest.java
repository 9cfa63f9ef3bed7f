package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged.RowSummary;

class DifferenceTest {
    @Test
    void names_the_two_rows_that_differ_most_and_which_of_them_rates_higher() {
        assertEquals(
                Optional.of(new Difference(List.of("parent", "teacher"), List.of("midwife"), 1)),
                Difference.among(
                        List.of(row("midwife", 3, 3, 0), row("visitor", 0, 4, 0), row("parent teacher", 0, 0, 5))));
    }

    @Test
    void names_none_where_no_row_rates_above_another() {
        assertEquals(Optional.empty(), Difference.among(List.of()));
        assertEquals(Optional.empty(), Difference.among(List.of(row("midwife", 3, 3, 0))));
        assertEquals(Optional.empty(), Difference.among(List.of(row("midwife", 2, 2, 0), row("visitor", 4, 4, 0))));
    }

    @Test
    void passes_over_rows_without_measures() {
        assertEquals(
                Optional.of(new Difference(List.of("visitor"), List.of("midwife"), 0.5)),
                Difference.among(List.of(row("midwife", 3, 3, 0), row("visitor", 0, 4, 0), row("parent", 0, 0, 2))));
    }

    private static RowSummary row(String groups, int... counts) {
        List<LevelCount> levels = IntStream.range(0, counts.length)
                .mapToObj(place -> new LevelCount(1 + place, counts[place]))
                .toList();
        return new RowSummary(
                List.of(groups.split(" ")), levels, IntStream.of(counts).sum(), 0, 0);
    }
}
