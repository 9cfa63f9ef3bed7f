package org.waymark.reporting.figures;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.waymark.kit.language.Languages;

/** Names of the columns of a table, for people who read it in a spreadsheet. */
final class Columns {
    private static final ResourceBundle WELSH = ResourceBundle.getBundle("texts/columns", Languages.WELSH);

    private Columns() {}

    /** @param columns in English, which is what programs rely on */
    static List<String> in(String language, List<String> columns) {
        return Languages.WELSH.equals(Locale.forLanguageTag(language))
                ? columns.stream().map(WELSH::getString).toList()
                : columns;
    }
}
