package org.waymark.kit.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV (RFC 4180) that opens in a spreadsheet as it is: UTF-8 with a byte-order mark, a header row, and no text that a spreadsheet would run. */
public final class Csv {
    public static final String TEXT_CSV = "text/csv";
    public static final String CONTENT_TYPE = TEXT_CSV + ";charset=UTF-8;header=present";

    /** Stands where the people rule or the area rule lets nothing be shown. */
    public static final String CONFIDENTIAL = "c";

    /** Stands where there is nothing to show. */
    public static final String NOT_APPLICABLE = "z";

    /** Without it Excel takes UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** @param lines as many values per line as the header has columns; whatever is no number is text */
    public static String of(List<String> header, List<List<Object>> lines) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try {
            CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180);
            printer.printRecord(header);
            for (List<Object> line : lines) {
                printer.printRecord(line.stream().map(Csv::cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    private static Object cell(Object value) {
        return value instanceof Number ? value : CsvText.harmless(String.valueOf(value));
    }
}
