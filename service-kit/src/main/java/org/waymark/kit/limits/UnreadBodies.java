package org.waymark.kit.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A request that is answered before its body is here ends its connection: the rest is not kept for anybody. */
final class UnreadBodies {
    /**
     * For so long what still comes is thrown away unseen: a connection that is closed while its other side sends loses the answer on
     * its way.
     */
    private static final long LINGER_MILLIS = 1000;

    private UnreadBodies() {}

    static void endConnectionAfterAnswer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!Bodies.isSent(request)) {
            return;
        }
        routing.addHeadersEndHandler(written -> {
            if (!request.isEnded()) {
                request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                routing.addEndHandler(answered -> close(routing));
            }
        });
    }

    private static void close(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        request.handler(thrownAway -> {});
        request.exceptionHandler(gone -> {});
        request.endHandler(end -> request.connection().close());
        request.resume();
        routing.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
    }
}
