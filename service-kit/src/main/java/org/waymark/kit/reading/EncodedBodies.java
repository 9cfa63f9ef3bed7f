package org.waymark.kit.reading;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Compressed bodies are not read: their size is not known before they are unpacked. {@code Accept-Encoding} says what is, as RFC 9110 asks. */
public class EncodedBodies {
    private static final String AS_IT_IS = "identity";

    @ServerRequestFilter(nonBlocking = true)
    public void refuse(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(AS_IT_IS)) {
            throw new WebApplicationException(Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE)
                    .header(HttpHeaders.ACCEPT_ENCODING, AS_IT_IS)
                    .build());
        }
    }
}
