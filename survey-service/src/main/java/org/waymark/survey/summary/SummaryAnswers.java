package org.waymark.survey.summary;

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

/** Writes a summary as CSV. */
@Provider
@Produces(Csv.TEXT_CSV)
public class SummaryAnswers implements MessageBodyWriter<SummaryView> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return SummaryView.class == type;
    }

    @Override
    public void writeTo(
            SummaryView summary,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Csv.CONTENT_TYPE);
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"survey-" + summary.surveyId() + "-summary.csv\"");
        out.write(Csv.of(SummaryLines.HEADER, SummaryLines.of(summary)).getBytes(StandardCharsets.UTF_8));
    }
}
