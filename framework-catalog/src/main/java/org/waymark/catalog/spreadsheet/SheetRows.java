package org.waymark.catalog.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.waymark.kit.refusal.Faults;

/** The rows of a sheet under its headings, which are its first row. Empty rows and empty cells are passed over. */
final class SheetRows {
    static final int MOST_ROWS = 10_000;
    private static final int MOST_DIGITS = 40;

    private final String sheet;
    private final Faults faults;
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final List<Numbered> rows = new ArrayList<>();
    private int seen;

    private SheetRows(String sheet, Faults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    /**
     * @param number of the row, as the spreadsheet shows it
     * @param cells what is written in it, by heading
     */
    record Numbered(int number, Map<String, String> cells) {}

    /** Adds to {@code faults} headings that are none, or stand twice, cells without a heading and rows beyond the limit. */
    static List<Numbered> of(Sheet sheet, Faults faults) throws IOException {
        SheetRows rows = new SheetRows(sheet.getName(), faults);
        try (Stream<Row> stream = sheet.openStream()) {
            stream.limit(MOST_ROWS + 2L).forEach(rows::take);
        }
        return rows.rows;
    }

    private void take(Row row) {
        seen++;
        if (row.getRowNum() == 1) {
            heads(row);
        } else if (seen > MOST_ROWS + 1) {
            faults.add(at(row), "too-many-rows", "A sheet may have at most {0} rows.", MOST_ROWS);
        } else {
            Map<String, String> cells = cells(row);
            if (!cells.isEmpty()) {
                rows.add(new Numbered(row.getRowNum(), cells));
            }
        }
    }

    private void heads(Row row) {
        Set<String> taken = new HashSet<>();
        for (Cell cell : row) {
            String heading = written(cell).strip();
            if (!heading.isEmpty()) {
                boolean readable = RowReader.HEADING.matcher(heading).matches();
                faults.check(readable, at(row), "unknown-heading", "'{0}' does not name a field.", heading);
                faults.check(taken.add(heading), at(row), "duplicate-heading", "'{0}' stands twice.", heading);
                headings.put(cell.getColumnIndex(), heading);
            }
        }
    }

    private Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
            String written = written(cell);
            if (!written.isBlank()) {
                String heading = headings.get(cell.getColumnIndex());
                faults.check(
                        heading != null, at(row), "no-heading", "'{0}' stands in a column without a heading.", written);
                cells.put(heading, written);
            }
        }
        cells.remove(null);
        return cells;
    }

    private String at(Row row) {
        return place(sheet, row.getRowNum());
    }

    /** Where a row is, in the words of faults. */
    static String place(String sheet, int row) {
        return sheet + " row " + row;
    }

    private static String written(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA, ERROR -> String.valueOf(cell.getRawValue());
        };
    }

    /** A number that would take pages to write out stays as it is written; the schema refuses it. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        boolean writable = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
        return writable ? number.toPlainString() : cell.getRawValue();
    }
}
