package org.waymark.survey.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A browser that was told to say nothing of the page it comes from sends a form with the origin {@code null}, which is refused as foreign
 * elsewhere. No cookie comes with the form and nothing is done without the token in it, so it does not matter who sends it.
 */
@ApplicationScoped
class UnsaidOrigin {
    private static final int FIRST = Integer.MIN_VALUE;
    private static final String NULL = "null";

    void register(@Observes Router router) {
        router.post("/answer").order(FIRST).handler(UnsaidOrigin::pass);
    }

    private static void pass(RoutingContext request) {
        if (NULL.equals(request.request().getHeader(HttpHeaders.ORIGIN))) {
            request.request().headers().remove(HttpHeaders.ORIGIN);
        }
        request.next();
    }
}
