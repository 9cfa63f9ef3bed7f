package org.waymark.catalog.spreadsheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/** Puts the rows of a spreadsheet together to a framework file, and remembers which item came from which row. */
final class SpreadsheetTree {
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");

    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private final Faults faults;
    private final Map<String, String> rowsByPath = new HashMap<>();
    private final Map<String, Integer> dimensions = new LinkedHashMap<>();

    SpreadsheetTree(Faults faults) {
        this.faults = faults;
    }

    ObjectNode file() {
        return file;
    }

    void add(String sheet, List<SheetRows.Numbered> rows) {
        switch (sheet) {
            case Sheets.FRAMEWORK -> fields(rows);
            case Sheets.ELEMENTS -> rows.forEach(this::element);
            default -> rows.forEach(row -> item(sheet, row));
        }
    }

    private void fields(List<SheetRows.Numbered> rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (SheetRows.Numbered row : rows) {
            String place = SheetRows.place(Sheets.FRAMEWORK, row.number());
            String field = row.cells().getOrDefault(Sheets.FIELD, "").strip();
            String value = row.cells().get(Sheets.VALUE);
            boolean known = RowReader.HEADING.matcher(field).matches() && !Sheets.hasSheetOfItsOwn(field);
            faults.check(known, place, "unknown-heading", "'{heading}' does not name a field.", field);
            if (value != null && known) {
                faults.check(!cells.containsKey(field), place, "heading-twice", "'{heading}' stands twice.", field);
                cells.put(field, value);
            }
        }
        file.setAll(RowReader.of(cells));
    }

    private void item(String list, SheetRows.Numbered row) {
        ArrayNode items = items(list);
        ObjectNode item = RowReader.of(row.cells());
        if (list.equals(Sheets.LEVELS)) {
            number(item);
        }
        if (list.equals(Sheets.DIMENSIONS)) {
            faults.check(
                    item.remove(Sheets.ELEMENTS) == null,
                    SheetRows.place(list, row.number()),
                    "unknown-heading",
                    "'{heading}' does not name a field.",
                    Sheets.ELEMENTS);
            dimensions.putIfAbsent(item.path("code").asText(), items.size());
        }
        remember(Sheets.path(list), items.size(), list, row);
        items.add(item);
    }

    private ArrayNode items(String list) {
        ObjectNode home = list.equals(Sheets.LEVELS) ? file.withObject("/scale") : file;
        return home.withArray(list);
    }

    /** Elsewhere a number is a label; that of a level counts. */
    private static void number(ObjectNode level) {
        String written = level.path("number").asText();
        if (written.matches("[0-9]{1,4}")) {
            level.set("number", IntNode.valueOf(Integer.parseInt(written)));
        }
    }

    private void element(SheetRows.Numbered row) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        String code = cells.getOrDefault(Sheets.DIMENSION, "").strip();
        cells.remove(Sheets.DIMENSION);
        Integer dimension = dimensions.get(code);
        if (dimension == null) {
            faults.add(new Fault(
                            SheetRows.place(Sheets.ELEMENTS, row.number()) + ", " + Sheets.DIMENSION,
                            "unknown-dimension",
                            "'{code}' is no code on the sheet of dimensions.",
                            code)
                    .among(Sheets.DIMENSIONS, dimensions.keySet()));
            return;
        }
        ObjectNode home = (ObjectNode) file.get(Sheets.DIMENSIONS).get(dimension);
        ArrayNode elements = home.withArray(Sheets.ELEMENTS);
        remember("dimensions[" + dimension + "].elements", elements.size(), Sheets.ELEMENTS, row);
        elements.add(RowReader.of(cells));
    }

    private void remember(String path, int index, String sheet, SheetRows.Numbered row) {
        rowsByPath.put(path + "[" + index + "]", SheetRows.place(sheet, row.number()));
    }

    /** Where in the spreadsheet a path of the file is: sheet and row, then the heading. */
    String place(String path) {
        String item = path;
        while (!item.isEmpty() && !rowsByPath.containsKey(item)) {
            item = item.substring(0, Math.max(0, Math.max(item.lastIndexOf('.'), item.lastIndexOf('['))));
        }
        if (item.isEmpty()) {
            return Sheets.FRAMEWORK + (path.isEmpty() ? "" : ", " + heading(path));
        }
        String rest = path.substring(item.length()).replaceFirst("^\\.", "");
        return rowsByPath.get(item) + (rest.isEmpty() ? "" : ", " + heading(rest));
    }

    private static String heading(String path) {
        return INDEX.matcher(path).replaceAll(index -> "[" + (Integer.parseInt(index.group(1)) + 1) + "]");
    }
}
