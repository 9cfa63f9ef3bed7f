package org.waymark.reporting.figures;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Lets a link ask for CSV: {@code ?format=csv} stands for {@code Accept: text/csv}. */
@Provider
@PreMatching
public class FormatParameter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var format = request.getUriInfo().getQueryParameters().getFirst("format");
        if ("csv".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, CsvAnswers.TEXT_CSV);
        } else if ("json".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }
}
