package org.waymark.kit.log;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives the log lines of each request one trace id: that of the caller's header {@code traceparent}, or a new one. With tracing
 * switched on the platform has set it already.
 */
class TraceIds {
    private static final String TRACE_ID = "traceId";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::name);
    }

    private void name(RoutingContext request) {
        if (MDC.get(TRACE_ID) == null) {
            MDC.put(TRACE_ID, traceId(request.request().getHeader("traceparent")));
        }
        request.next();
    }

    static String traceId(String traceparent) {
        Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return given.matches() ? given.group(1) : newId();
    }

    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
