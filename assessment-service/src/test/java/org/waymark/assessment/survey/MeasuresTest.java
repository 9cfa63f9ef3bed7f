package org.waymark.assessment.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.events.LevelCount;

class MeasuresTest {
    @Test
    void every_measure_comes_with_its_number_of_raters() {
        Measures measures =
                Measures.of(ClosedSurveys.shown("PLAN-1", 3, 5, 2, 0).levels()).orElseThrow();
        assertEquals(10, measures.n());
        assertEquals(0.533333, measures.agreement(), 1e-6);
        assertEquals(0.689381, measures.consensus(), 1e-6);
        assertEquals(1.25, measures.lowerQuartile());
        assertEquals(2, measures.median());
        assertEquals(2, measures.upperQuartile());
    }

    @Test
    void quartiles_are_numbers_of_the_frameworks_own_scale() {
        List<LevelCount> fromZero = List.of(new LevelCount(0, 1), new LevelCount(1, 3), new LevelCount(2, 1));
        assertEquals(1, Measures.of(fromZero).orElseThrow().median());
    }

    @Test
    void fewer_than_three_raters_are_not_measured() {
        assertTrue(
                Measures.of(ClosedSurveys.shown("PLAN-1", 1, 1, 0, 0).levels()).isEmpty());
    }

    @Test
    void on_a_scale_of_two_levels_shares_say_all_there_is() {
        assertTrue(Measures.of(ClosedSurveys.shown("PLAN-1", 4, 6).levels()).isEmpty());
    }

    @Test
    void what_is_hidden_is_not_measured() {
        assertTrue(Measures.of(ClosedSurveys.hidden("PLAN-1").levels()).isEmpty());
        assertNull(SurveySummaryView.of(List.of(ClosedSurveys.with(9, ClosedSurveys.hidden("PLAN-1"))))
                .surveys()
                .get(0)
                .elements()
                .get(0)
                .measures());
    }
}
