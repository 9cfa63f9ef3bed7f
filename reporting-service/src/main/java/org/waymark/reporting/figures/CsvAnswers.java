package org.waymark.reporting.figures;

import jakarta.ws.rs.Produces;
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
import java.util.stream.Collectors;

/** Writes figures as CSV (RFC 4180): UTF-8, a header row, a symbol where there is no number. */
@Provider
@Produces(CsvAnswers.TEXT_CSV)
public class CsvAnswers implements MessageBodyWriter<Tabular> {
    public static final String TEXT_CSV = "text/csv";

    private static final String LINE_END = "\r\n";

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
        headers.putSingle("Content-Type", TEXT_CSV + ";charset=UTF-8;header=present");
        out.write(render(figures).getBytes(StandardCharsets.UTF_8));
    }

    static String render(Tabular figures) {
        return line(figures.header())
                + figures.lines().stream().map(CsvAnswers::line).collect(Collectors.joining());
    }

    private static String line(List<?> values) {
        return values.stream().map(CsvAnswers::field).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String field(Object value) {
        var text = value instanceof Figure figure ? figure.text() : String.valueOf(value);
        var quoted = text.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
