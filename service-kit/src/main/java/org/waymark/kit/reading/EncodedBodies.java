package org.waymark.kit.reading;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.kit.limits.Bodies;
import org.waymark.kit.refusal.Refusal;

/** Compressed bodies are not read: their size is not known before they are unpacked. {@code Accept-Encoding} says what is, as RFC 9110 asks. */
public class EncodedBodies {
    private static final String AS_IT_IS = "identity";

    @ServerRequestFilter(nonBlocking = true)
    public void refuse(ContainerRequestContext request, RoutingContext routing) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        boolean compressed =
                encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(AS_IT_IS);
        if (compressed && Bodies.isSent(routing.request())) {
            routing.response().putHeader(HttpHeaders.ACCEPT_ENCODING, AS_IT_IS);
            throw Refusal.of(
                    Refusal.Kind.UNSUPPORTED,
                    HttpHeaders.CONTENT_ENCODING,
                    "encoded-body",
                    "Send the body as it is: in the encoding {encoding} it is not read here.",
                    encoding);
        }
    }
}
