package org.waymark.catalog.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook holds it: characters that XML cannot carry are written {@code _xHHHH_}, and so is the underscore of a text that
 * looks like that (ECMA-376 part 1, 22.9.2.19).
 */
public final class CellText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private CellText() {}

    /** As it is to be put into a workbook. */
    public static String escaped(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String read(String escaped) {
        return ESCAPED.matcher(escaped)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
