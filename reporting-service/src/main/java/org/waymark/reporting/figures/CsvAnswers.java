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
import org.waymark.kit.csv.Csv;

/** Writes figures as CSV, with a header row in the language of the titles and a symbol where there is no number. */
@Provider
@Produces(Csv.TEXT_CSV)
public class CsvAnswers implements MessageBodyWriter<Tabular> {
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
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Csv.CONTENT_TYPE);
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FileName.of(figures, "csv") + "\"");
        out.write(render(figures).getBytes(StandardCharsets.UTF_8));
    }

    static String render(Tabular figures) {
        return Csv.of(
                Columns.in(figures.heading().language(), figures.header()),
                figures.lines().stream()
                        .map(line -> line.stream().map(CsvAnswers::plain).toList())
                        .toList());
    }

    private static Object plain(Object value) {
        if (value instanceof Figure figure) {
            return figure.isNumber() ? figure.value() : figure.symbol();
        }
        return value;
    }
}
