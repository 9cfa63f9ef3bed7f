package org.waymark.catalog.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which styles of cells show their number as a date: nothing else tells 13 December from 46369. */
enum DateFormat {
    NONE,
    DAY,
    MONTH,
    TIME;

    /** Quoted words, escaped characters, fillers, colours, conditions and languages; the elapsed hours {@code [h]} stay. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]|general");

    private static final Set<String> PIECES = Set.of("numFmt", "cellXfs");

    /** By the number of the style. */
    static List<DateFormat> of(Xml part) throws IOException {
        Map<String, String> codes = new HashMap<>();
        List<DateFormat> formats = new ArrayList<>();
        for (String piece = part.next(PIECES, "styleSheet"); piece != null; piece = part.next(PIECES, "styleSheet")) {
            if (piece.equals("numFmt")) {
                codes.put(part.attribute("numFmtId"), String.valueOf(part.attribute("formatCode")));
            } else {
                while (part.next("xf", "cellXfs")) {
                    String id = part.attribute("numFmtId");
                    formats.add(codes.containsKey(id) ? shownBy(codes.get(id)) : builtIn(id));
                }
                return formats;
            }
        }
        return formats;
    }

    /** What a format shows that every spreadsheet knows by its number (ECMA-376 part 1, 18.8.30). */
    private static DateFormat builtIn(String id) {
        int number = id != null && id.matches("[0-9]{1,3}") ? Integer.parseInt(id) : 0;
        if (number == 17) {
            return MONTH;
        }
        if (number >= 14 && number <= 16
                || number == 22
                || number >= 27 && number <= 36
                || number >= 50 && number <= 58) {
            return DAY;
        }
        return number >= 18 && number <= 21 || number >= 45 && number <= 47 ? TIME : NONE;
    }

    static DateFormat shownBy(String code) {
        String shown =
                NOT_SHOWN.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("").split(";", 2)[0];
        if (shown.matches(".*[hs].*")) {
            return shown.matches(".*[yd].*") ? DAY : TIME;
        }
        if (shown.contains("d")) {
            return DAY;
        }
        return shown.matches(".*[ym].*") ? MONTH : NONE;
    }
}
