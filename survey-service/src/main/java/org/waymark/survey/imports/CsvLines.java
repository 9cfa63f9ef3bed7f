package org.waymark.survey.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.OpenSurvey;

/** Reads CSV in UTF-8, as RFC 4180 has it: a header, then a response in each row. Rows count as in a spreadsheet. */
final class CsvLines implements Lines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowLimit body;
    private final Iterator<CSVRecord> rows;
    private final CsvHeader header;
    private long number = 1;
    /** Why nothing can be read any more; null while it can. */
    private Fault broken;

    /** @throws Refusal 422 where the columns are not the survey's, 400 where there is no header to read */
    CsvLines(InputStream body, Columns columns) throws IOException {
        this.body = new RowLimit(body);
        this.rows = CSVParser.parse(afterMark(this.body), CSVFormat.RFC4180).iterator();
        CSVRecord first = nextRow();
        if (broken != null) {
            throw Refusal.of(Refusal.Kind.MALFORMED, List.of(broken));
        }
        this.header = new CsvHeader(columns, first == null ? List.of() : first.toList());
    }

    static CsvLines of(OpenSurvey survey, InputStream body) throws IOException {
        return new CsvLines(body, Columns.of(survey.survey()));
    }

    private static Reader afterMark(InputStream body) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    @Override
    public List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        boolean isMore = broken == null;
        while (isMore && lines.size() < most) {
            CSVRecord cells = nextRow();
            number++;
            if (broken != null) {
                lines.add(Line.unreadable(number, broken, path -> path));
            } else if (cells != null) {
                add(new CsvRow(header, cells, number), lines);
            }
            isMore = broken == null && cells != null;
        }
        return lines;
    }

    private static void add(CsvRow row, List<Line> lines) {
        if (!row.isBlank()) {
            lines.add(row.line());
        }
    }

    @Override
    public boolean areAllRead() {
        return broken == null;
    }

    /** @return null at the end, and where it is broken */
    private CSVRecord nextRow() throws IOException {
        body.begin();
        try {
            CSVRecord row = rows.hasNext() ? rows.next() : null;
            broken = body.isExceeded() ? tooLong() : null;
            return row;
        } catch (UncheckedIOException failed) {
            if (!(failed.getCause() instanceof CSVException)) {
                throw failed.getCause();
            }
            broken = body.isExceeded() ? tooLong() : open();
            return null;
        }
    }

    private static Fault tooLong() {
        return new Fault("", "line-too-long", "The line is longer than {most} bytes.", LONGEST);
    }

    private static Fault open() {
        return new Fault(
                "",
                "row-left-open",
                "The quotes of this row do not close as RFC 4180 asks: where the next one begins cannot be told.");
    }
}
