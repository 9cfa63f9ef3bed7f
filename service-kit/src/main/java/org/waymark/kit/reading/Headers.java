package org.waymark.kit.reading;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/** An empty {@code Accept} is as good as none: RFC 9110 lets a list be empty, and some proxies send it so. */
@ApplicationScoped
class Headers {
    private static final int FIRST = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(Headers::read);
    }

    private static void read(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.isBlank()) {
            request.request().headers().remove(HttpHeaders.ACCEPT);
        }
        request.next();
    }
}
