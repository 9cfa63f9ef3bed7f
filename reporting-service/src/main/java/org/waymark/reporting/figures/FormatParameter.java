package org.waymark.reporting.figures;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.kit.csv.Csv;

/** Lets a link ask for CSV: {@code ?format=csv} stands for {@code Accept: text/csv}. */
public class FormatParameter {
    // the kit takes bodies before a worker begins, and no filter that needs a worker may come before that
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void choose(ContainerRequestContext request) {
        var format = request.getUriInfo().getQueryParameters().getFirst("format");
        if ("csv".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, Csv.TEXT_CSV);
        } else if ("json".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }
}
