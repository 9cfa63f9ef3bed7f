package org.waymark.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.refusal.Refusal;

/** Refuses a body that announces itself as too large with a problem document; the server would refuse it with an empty answer. */
@ApplicationScoped
class EarlyRefusals {
    private static final int FIRST = Integer.MIN_VALUE;
    private static final int TOO_LARGE = 413;

    private final long largestBody;

    EarlyRefusals(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (announced(request).orElse(0) > largestBody) {
            refuse(request);
        } else {
            request.next();
        }
    }

    private static OptionalLong announced(RoutingContext request) {
        try {
            return OptionalLong.of(Long.parseLong(request.request().getHeader("Content-Length")));
        } catch (NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    private void refuse(RoutingContext request) {
        String detail = "The body may have at most " + largestBody + " bytes.";
        JsonObject problem = new JsonObject()
                .put("type", Problems.TYPE_PREFIX + Refusal.Kind.TOO_LARGE.type())
                .put("title", Refusal.Kind.TOO_LARGE.title())
                .put("status", TOO_LARGE)
                .put("instance", request.normalizedPath())
                .put(
                        "errors",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("path", "")
                                        .put("code", Refusal.Kind.TOO_LARGE.type())
                                        .put("detail", detail)));
        // or the rest of the body would be awaited and read
        request.response().endHandler(answered -> request.request().connection().close());
        request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(problem.toBuffer());
    }
}
