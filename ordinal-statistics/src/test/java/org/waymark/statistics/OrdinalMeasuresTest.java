package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrdinalMeasuresTest {
    @Test
    void come_all_together_with_their_number_of_raters() {
        OrdinalMeasures measures =
                OrdinalMeasures.of(Distribution.of(3, 5, 2, 0)).orElseThrow();
        assertEquals(10, measures.n());
        assertEquals(0.533333, measures.agreement(), 1e-6);
        assertEquals(0.689381, measures.consensus(), 1e-6);
        assertEquals(new Quartiles(1.25, 2, 2), measures.quartiles());
    }

    @Test
    void are_none_below_three_raters() {
        assertTrue(OrdinalMeasures.of(Distribution.of(1, 1, 0, 0)).isEmpty());
        assertTrue(OrdinalMeasures.of(Distribution.of(1, 1, 1, 0)).isPresent());
    }

    @Test
    void are_none_on_two_levels() {
        assertTrue(OrdinalMeasures.of(Distribution.of(4, 6)).isEmpty());
        assertTrue(OrdinalMeasures.of(Distribution.of(4, 6, 0)).isPresent());
    }
}
