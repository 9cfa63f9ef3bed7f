package org.waymark.kit.limits;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.waymark.kit.refusal.Refusal;

/** One body on its way into memory. */
final class ArrivingBody {
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final RoutingContext routing;
    private final long limit;
    private final Duration within;
    private final BodiesInMemory inMemory;
    private final Buffer body = Buffer.buffer();

    ArrivingBody(RoutingContext routing, long limit, Duration within, BodiesInMemory inMemory) {
        this.routing = routing;
        this.limit = limit;
        this.within = within;
        this.inMemory = inMemory;
    }

    /** @return the body; fails with a refusal when it is too large, too slow, or more than there is room for */
    Uni<byte[]> whole() {
        return Uni.createFrom().<byte[]>emitter(this::receive);
    }

    private void receive(UniEmitter<? super byte[]> receiver) {
        HttpServerRequest request = routing.request();
        long timer = routing.vertx().setTimer(within.toMillis(), late -> receiver.fail(tooSlow()));
        routing.addEndHandler(answered -> {
            routing.vertx().cancelTimer(timer);
            inMemory.giveBack(body.length());
        });
        request.handler(some -> add(some, receiver));
        request.exceptionHandler(cutOff -> receiver.fail(cutOff()));
        request.endHandler(end -> {
            routing.vertx().cancelTimer(timer);
            receiver.complete(body.getBytes());
        });
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void add(Buffer some, UniEmitter<? super byte[]> receiver) {
        if (body.length() + (long) some.length() > limit) {
            receiver.fail(Bodies.tooLarge(limit));
        } else if (inMemory.hold(some.length())) {
            body.appendBuffer(some);
        } else {
            receiver.fail(noRoom());
        }
    }

    private Refusal tooSlow() {
        return Refusal.of(
                Refusal.Kind.TOO_SLOW,
                "",
                "too-slow",
                "The body was not here within {within} seconds.",
                within.toSeconds());
    }

    private static Refusal cutOff() {
        return Refusal.of(Refusal.Kind.MALFORMED, "", "body-cut-off", "The body ended before it was whole.");
    }

    private static Refusal noRoom() {
        return Refusal.of(
                        Refusal.Kind.UNAVAILABLE,
                        "",
                        "overloaded",
                        "More is arriving than can be taken at once. Try again.")
                .retryAfter(AGAIN);
    }
}
