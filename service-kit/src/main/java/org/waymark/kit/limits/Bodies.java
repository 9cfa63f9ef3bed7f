package org.waymark.kit.limits;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.kit.refusal.Refusal;

/**
 * Takes a request's body once its caller is known to be allowed to send one. No thread waits for it: that of an ordinary operation is
 * gathered before a worker begins, in limited size and time.
 */
public class Bodies {
    /** Filters that need a worker come after this one. */
    private static final int BEFORE_A_WORKER_BEGINS = 1;

    private static final long MEGABYTE = 1024 * 1024;

    private final Limits limits;
    private final BodiesInMemory inMemory;

    Bodies(Limits limits, BodiesInMemory inMemory) {
        this.limits = limits;
        this.inMemory = inMemory;
    }

    @ServerRequestFilter(nonBlocking = true, priority = BEFORE_A_WORKER_BEGINS)
    public Uni<Response> take(ContainerRequestContext request, RoutingContext routing, ResourceInfo operation) {
        if (!isSent(routing.request())) {
            return Uni.createFrom().nullItem();
        }
        BodyUpTo own = operation.getResourceMethod().getAnnotation(BodyUpTo.class);
        long limit = own == null ? limits.body().asLongValue() : own.megabytes() * MEGABYTE;
        if (announced(routing.request()) > limit) {
            throw tooLarge(limit);
        }
        if (own != null && own.streamed()) {
            request.setEntityStream(
                    new SteadyStream(request.getEntityStream(), limit, limits.leastRate(), limits.leastRateWindow()));
            return Uni.createFrom().nullItem();
        }
        return new ArrivingBody(routing, limit, limits.bodyWithin(), inMemory)
                .whole()
                .map(body -> {
                    request.setEntityStream(new ByteArrayInputStream(body));
                    return null;
                });
    }

    public static boolean isSent(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }

    static Refusal tooLarge(long limit) {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "", "too-large", "The body may have at most {most} bytes.", limit);
    }

    private static long announced(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
