package org.waymark.catalog.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.workbook.CellText;

/** Writes a framework as a spreadsheet that {@link SpreadsheetReader} reads back without loss. */
@ApplicationScoped
public class SpreadsheetWriter {
    private static final int WIDTH = 30;
    /** A spreadsheet would round what has more: as text it stays whole. */
    private static final int MOST_DIGITS = 15;

    private final FrameworkFile file;

    SpreadsheetWriter(FrameworkFile file) {
        this.file = file;
    }

    /** The bytes of an xlsx workbook. */
    public byte[] write(FrameworkContent content) {
        ObjectNode rest = file.tree(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Waymark", "1.0")) {
            Map<String, List<Map<String, JsonNode>>> lists = lists(rest);
            write(workbook, Sheets.FRAMEWORK, fields(rest));
            for (Map.Entry<String, List<Map<String, JsonNode>>> list : lists.entrySet()) {
                write(workbook, list.getKey(), list.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Takes every list that has a sheet out of the file, as rows. */
    private static Map<String, List<Map<String, JsonNode>>> lists(ObjectNode file) {
        Map<String, List<Map<String, JsonNode>>> lists = new LinkedHashMap<>();
        for (String name : Sheets.LISTS) {
            JsonNode list = file.at(Sheets.place(name));
            List<Map<String, JsonNode>> elements = new ArrayList<>();
            List<Map<String, JsonNode>> rows = new ArrayList<>();
            for (JsonNode item : list) {
                elements.addAll(elements((ObjectNode) item, name));
                rows.add(RowWriter.of(item));
            }
            if (!rows.isEmpty()) {
                lists.put(name, rows);
            }
            if (!elements.isEmpty()) {
                lists.put(Sheets.ELEMENTS, elements);
            }
            ((ObjectNode) file.at(Sheets.place(name).head())).remove(name);
        }
        return lists;
    }

    private static List<Map<String, JsonNode>> elements(ObjectNode item, String list) {
        if (!list.equals(Sheets.DIMENSIONS)) {
            return List.of();
        }
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        for (JsonNode element : item.remove(Sheets.ELEMENTS)) {
            Map<String, JsonNode> row = new LinkedHashMap<>();
            row.put(Sheets.DIMENSION, item.get("code"));
            row.putAll(RowWriter.of(element));
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, JsonNode>> fields(ObjectNode rest) {
        return RowWriter.of(rest).entrySet().stream()
                .map(cell -> Map.of(Sheets.FIELD, rest.textNode(cell.getKey()), Sheets.VALUE, cell.getValue()))
                .toList();
    }

    private static void write(Workbook workbook, String name, List<Map<String, JsonNode>> rows) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        List<String> headings = name.equals(Sheets.FRAMEWORK)
                ? List.of(Sheets.FIELD, Sheets.VALUE)
                : Headings.of(rows.stream().map(Map::keySet));
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, WIDTH);
            for (int row = 0; row < rows.size(); row++) {
                put(sheet, row + 1, column, rows.get(row).get(headings.get(column)));
            }
        }
        sheet.freezePane(1, 1);
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, JsonNode value) {
        if (value == null) {
            return;
        }
        if (value.isNumber() && value.decimalValue().precision() <= MOST_DIGITS) {
            sheet.value(row, column, value.decimalValue());
        } else {
            sheet.value(
                    row,
                    column,
                    CellText.escaped(value.isNumber() ? value.decimalValue().toPlainString() : value.asText()));
        }
    }
}
