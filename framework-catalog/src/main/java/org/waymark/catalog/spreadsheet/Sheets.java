package org.waymark.catalog.spreadsheet;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** Which list of a framework file stands on which sheet. What stands on none of them is on the sheet {@code framework}. */
final class Sheets {
    static final String FRAMEWORK = "framework";
    static final String FIELD = "field";
    static final String VALUE = "value";
    static final String LEVELS = "levels";
    static final String DIMENSIONS = "dimensions";
    static final String ELEMENTS = "elements";
    /** On the sheet of elements: code of the dimension an element belongs to. */
    static final String DIMENSION = "dimension";

    /** Lists with a row for each of their items, in the order of the sheets; elements are rows of their own. */
    static final List<String> LISTS = List.of(
            "sources",
            "variants",
            LEVELS,
            DIMENSIONS,
            "themes",
            "answerFields",
            "practitionerTables",
            "registers",
            "questions",
            "indicators",
            "populations",
            "templates",
            "visionStatements");

    private Sheets() {}

    /** Every sheet; one comes before those that refer to it. */
    static List<String> inOrder() {
        List<String> names = new ArrayList<>(List.of(FRAMEWORK));
        names.addAll(LISTS);
        names.add(ELEMENTS);
        return names;
    }

    /** Where a list stands in the file. */
    static JsonPointer place(String list) {
        return JsonPointer.compile(list.equals(LEVELS) ? "/scale/levels" : "/" + list);
    }

    /** Whether a field belongs on another sheet than that of the framework. */
    static boolean hasSheetOfItsOwn(String field) {
        String first = field.split("[.\\[]", 2)[0];
        return LISTS.contains(first)
                || first.equals(ELEMENTS)
                || field.equals("scale")
                || field.startsWith(path(LEVELS));
    }

    /** Path of a list in the words of faults. */
    static String path(String list) {
        return list.equals(LEVELS) ? "scale.levels" : list;
    }
}
