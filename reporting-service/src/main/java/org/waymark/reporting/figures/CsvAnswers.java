package org.waymark.reporting.figures;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes figures as CSV (RFC 4180) that opens in a spreadsheet as it is: UTF-8 with a byte-order mark, a header row in the language of
 * the titles, a symbol where there is no number, and no text that a spreadsheet would run.
 */
@Provider
@Produces(CsvAnswers.TEXT_CSV)
public class CsvAnswers implements MessageBodyWriter<Tabular> {
    public static final String TEXT_CSV = "text/csv";

    /** Without it Excel takes UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Tabular figures,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TEXT_CSV + ";charset=UTF-8;header=present");
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FileName.of(figures, "csv") + "\"");
        out.write(render(figures).getBytes(StandardCharsets.UTF_8));
    }

    static String render(Tabular figures) throws IOException {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180);
        printer.printRecord(Columns.in(figures.heading().language(), figures.header()));
        for (List<Object> line : figures.lines()) {
            printer.printRecord(line.stream().map(CsvAnswers::cell));
        }
        return csv.toString();
    }

    private static Object cell(Object value) {
        if (value instanceof Figure figure) {
            return figure.text();
        }
        return value instanceof Number ? value : CsvText.harmless(String.valueOf(value));
    }
}
