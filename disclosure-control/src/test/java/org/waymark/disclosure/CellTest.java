package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class CellTest {

    private final LongUnaryOperator percentageOf300 = count -> count * 100 / 300;

    @Test
    void is_written_with_the_symbols_of_the_national_convention() {
        assertEquals("12", new Cell.Shown(12).text());
        assertEquals("0", new Cell.Shown(0).text());
        assertEquals("low", new Cell.Low().text());
        assertEquals("c", new Cell.Suppressed(Reason.TOO_FEW).text());
        assertEquals("z", new Cell.NotApplicable().text());
        assertEquals("x", new Cell.NotAvailable().text());
    }

    @Test
    void rounds_to_a_number() {
        assertEquals(new Cell.Shown(33), new Cell.Shown(99).rounded(percentageOf300));
    }

    @Test
    void says_low_where_something_rounds_to_nothing() {
        assertEquals(new Cell.Low(), new Cell.Shown(2).rounded(percentageOf300));
    }

    @Test
    void leaves_a_true_zero_and_cells_without_a_number_as_they_are() {
        assertEquals(new Cell.Shown(0), new Cell.Shown(0).rounded(percentageOf300));
        assertEquals(
                new Cell.Suppressed(Reason.GIVES_AWAY),
                new Cell.Suppressed(Reason.GIVES_AWAY).rounded(percentageOf300));
        assertEquals(new Cell.NotAvailable(), new Cell.NotAvailable().rounded(percentageOf300));
    }
}
