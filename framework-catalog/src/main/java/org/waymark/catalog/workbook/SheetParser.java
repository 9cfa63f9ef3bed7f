package org.waymark.catalog.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.catalog.workbook.Cell.Kind;

/** Reads the rows of a sheet. A row or a cell that does not say where it stands follows the one before. */
final class SheetParser {
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]{1,3})[0-9]+");
    private static final Set<String> PIECES = Set.of("f", "v", "is");
    private static final int LETTERS = 26;

    private final Xml xml;
    private final Texts texts;
    private int row;
    private int column;

    SheetParser(Xml xml, Texts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /**
     * What cells refer to.
     *
     * @param shared by number
     * @param formats by style
     * @param since1904 whether days are counted from 1904
     */
    record Texts(List<String> shared, List<DateFormat> formats, boolean since1904) {}

    /** Hands the rows over as long as they are taken. */
    void rows(Predicate<Row> taken) throws IOException {
        boolean goesOn = xml.next("sheetData", "worksheet");
        while (goesOn && xml.next("row", "sheetData")) {
            String number = xml.attribute("r");
            row = within(number == null ? row + 1 : Integer.parseInt(number), MOST_ROWS);
            goesOn = taken.test(new Row(row, cells()));
        }
    }

    private List<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        column = 0;
        while (xml.next("c", "row")) {
            String reference = xml.attribute("r");
            column = within(reference == null ? column + 1 : column(reference), MOST_COLUMNS);
            Cell cell = cell(xml.attribute("t"), xml.attribute("s"));
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static int within(int place, int most) {
        if (place > most) {
            throw Parts.tooLarge();
        }
        return place;
    }

    private static int column(String reference) throws IOException {
        Matcher letters = REFERENCE.matcher(reference);
        if (!letters.matches()) {
            throw new IOException("no place of a cell: " + reference);
        }
        return letters.group(1).toUpperCase().chars().reduce(0, (all, letter) -> all * LETTERS + letter - 'A' + 1);
    }

    private Cell cell(String type, String style) throws IOException {
        String formula = null;
        String value = null;
        for (String piece = xml.next(PIECES, "c"); piece != null; piece = xml.next(PIECES, "c")) {
            switch (piece) {
                case "f" -> formula = xml.text();
                case "v" -> value = xml.text();
                default -> value = SharedStrings.text(xml, "is");
            }
        }
        boolean hasValue = value != null && (!value.isEmpty() || "str".equals(type));
        if (hasValue) {
            return value(type == null ? "n" : type, style, value);
        }
        return formula == null ? null : cell(Kind.UNCOMPUTED, "=" + formula);
    }

    private Cell value(String type, String style, String value) throws IOException {
        return switch (type) {
            case "s" -> cell(Kind.TEXT, texts.shared().get(Integer.parseInt(value.strip())));
            case "inlineStr" -> cell(Kind.TEXT, value);
            case "str" -> cell(Kind.TEXT, CellText.read(value));
            case "b" -> cell(Kind.FLAG, String.valueOf(Set.of("1", "true").contains(value.strip())));
            case "e" -> cell(Kind.ERROR, value.strip());
            case "d" -> cell(Kind.DATE, value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            case "n" -> number(CellNumber.of(value.strip()), style);
            default -> throw new IOException("no type of a cell: " + type);
        };
    }

    private Cell number(BigDecimal number, String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        DateFormat format = index < texts.formats().size() ? texts.formats().get(index) : DateFormat.NONE;
        return format == DateFormat.NONE || !CellNumber.isDate(number)
                ? cell(Kind.NUMBER, CellNumber.plain(number))
                : cell(Kind.DATE, CellNumber.date(number, format, texts.since1904()));
    }

    private Cell cell(Kind kind, String written) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return new Cell(letters.toString() + row, column - 1, kind, written);
    }
}
