package org.waymark.reporting.figures;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says in which language figures were asked for, and that another request might get them in another format. */
@Provider
public class LanguageFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Tabular figures) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, figures.heading().language());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }
}
