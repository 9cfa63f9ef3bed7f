package org.waymark.kit.csv;

import java.util.regex.Pattern;

/**
 * Text in a cell of a CSV file. A spreadsheet runs a cell that begins with one of {@code = + - @}, or with a character that it passes
 * over and then one of these. An apostrophe before it makes it text; one more is put on where there are apostrophes already, so that
 * {@link #read} takes off exactly what {@link #harmless} put on.
 */
public final class CsvText {
    private static final String RUN = "(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠﹢﹣﹦﹫])";
    private static final Pattern BEGINS_TO_RUN = Pattern.compile("'*" + RUN);
    private static final Pattern MADE_HARMLESS = Pattern.compile("'+" + RUN);

    private CsvText() {}

    public static String harmless(String text) {
        return BEGINS_TO_RUN.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** What {@link #harmless} was given. */
    public static String read(String cell) {
        return MADE_HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
