package org.waymark.disclosure;

import java.util.function.LongUnaryOperator;

/**
 * One figure of a table as it may leave the system, with the symbols of the national convention (Government Statistical
 * Service, "Symbols in tables").
 */
public sealed interface Cell {

    /** What stands in the table: the number itself, or {@code low}, {@code c}, {@code z} or {@code x}. */
    String text();

    /**
     * The same cell rounded, to a percentage for instance. Cells without a number stay as they are.
     *
     * @param rounding takes the number to a whole number
     * @return {@link Low} where a number above 0 rounds to 0; a true zero stays zero
     */
    default Cell rounded(LongUnaryOperator rounding) {
        return this;
    }

    /** A figure that may be seen; a zero among them is a true zero. */
    record Shown(long value) implements Cell {

        @Override
        public String text() {
            return Long.toString(value);
        }

        @Override
        public Cell rounded(LongUnaryOperator rounding) {
            long rounded = rounding.applyAsLong(value);
            return rounded == 0 && value != 0 ? new Low() : new Shown(rounded);
        }
    }

    /** Above zero, but rounds to zero. */
    record Low() implements Cell {

        @Override
        public String text() {
            return "low";
        }
    }

    /** Confidential. */
    record Suppressed(Reason reason) implements Cell {

        @Override
        public String text() {
            return "c";
        }
    }

    /** There can be no such figure. */
    record NotApplicable() implements Cell {

        @Override
        public String text() {
            return "z";
        }
    }

    /** There could be a figure, but it is not known. */
    record NotAvailable() implements Cell {

        @Override
        public String text() {
            return "x";
        }
    }
}
