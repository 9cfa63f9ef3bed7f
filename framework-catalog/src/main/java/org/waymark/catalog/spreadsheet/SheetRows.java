package org.waymark.catalog.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.catalog.workbook.Cell;
import org.waymark.catalog.workbook.Row;
import org.waymark.catalog.workbook.Workbook;
import org.waymark.kit.refusal.Faults;

/** The rows of a sheet under its headings, which are its first row. Empty rows and empty cells are passed over. */
final class SheetRows {
    static final int MOST_ROWS = 10_000;
    /** Fields that hold a day or a month; anywhere else a date is what a spreadsheet made of a text such as {@code 12-13}. */
    private static final Set<String> DATES = Set.of("published");

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

    /**
     * Adds to {@code faults} headings that are none, or stand twice, cells without a heading or that hold no value of ours, and rows
     * beyond the limit.
     */
    static List<Numbered> of(Workbook workbook, String sheet, Faults faults) throws IOException {
        SheetRows rows = new SheetRows(sheet, faults);
        workbook.rows(sheet, rows::take);
        return rows.rows;
    }

    private boolean take(Row row) {
        seen++;
        if (row.number() == 1) {
            heads(row);
        } else if (seen > MOST_ROWS + 1) {
            faults.add(at(row), "too-many-rows", "A sheet may have at most {most} rows.", MOST_ROWS);
            return false;
        } else {
            Map<String, String> cells = cells(row);
            if (!cells.isEmpty()) {
                rows.add(new Numbered(row.number(), cells));
            }
        }
        return true;
    }

    private void heads(Row row) {
        Set<String> taken = new HashSet<>();
        for (Cell cell : row.cells()) {
            String heading = cell.written().strip();
            if (!heading.isEmpty()) {
                boolean readable = RowReader.HEADING.matcher(heading).matches();
                faults.check(readable, at(row), "unknown-heading", "'{heading}' does not name a field.", heading);
                faults.check(taken.add(heading), at(row), "heading-twice", "'{heading}' stands twice.", heading);
                headings.put(cell.column(), heading);
            }
        }
    }

    private Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            String written = cell.written();
            String heading = headings.get(cell.column());
            if (heading != null && !written.isBlank()) {
                holdsValue(at(row) + ", " + heading, heading, cell);
                cells.put(heading, written);
            } else {
                faults.check(
                        written.isBlank(),
                        at(row),
                        "no-heading",
                        "'{text}' stands in a column without a heading.",
                        written);
            }
        }
        return cells;
    }

    private void holdsValue(String path, String heading, Cell cell) {
        String field = heading.substring(heading.lastIndexOf('.') + 1);
        faults.check(
                cell.kind() != Cell.Kind.ERROR,
                path,
                "error-cell",
                "Cell {cell} holds the error {seen}.",
                cell.reference(),
                cell.written());
        faults.check(
                cell.kind() != Cell.Kind.UNCOMPUTED,
                path,
                "formula-without-value",
                "Cell {cell} holds the formula {seen} without its value: save the workbook in a spreadsheet program first.",
                cell.reference(),
                cell.written());
        faults.check(
                cell.kind() != Cell.Kind.DATE || DATES.contains(field),
                path,
                "date-cell",
                "Cell {cell} holds the date {seen}: if that was meant as text, format the cell as text and type it again.",
                cell.reference(),
                cell.written());
    }

    private String at(Row row) {
        return place(sheet, row.number());
    }

    /** Where a row is, in the words of faults. */
    static String place(String sheet, int row) {
        return sheet + " row " + row;
    }
}
