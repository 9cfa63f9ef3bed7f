package org.waymark.catalog.workbook;

/**
 * One cell that is not empty.
 *
 * @param reference as the spreadsheet shows it, such as {@code C2}
 * @param column from 0
 * @param written the words, the number, {@code true} or {@code false}, the date in ISO 8601, the error, or the formula after {@code =}
 */
public record Cell(String reference, int column, Kind kind, String written) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        /** A number that is shown as a day, a month or a time. */
        DATE,
        /** Such as {@code #REF!}. */
        ERROR,
        /** A formula that no program has computed yet. */
        UNCOMPUTED
    }
}
