package org.waymark.kit.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.kit.problem.EarlyAnswers;
import org.waymark.kit.refusal.Refusal;

/** What every request meets before it reaches an operation. */
@ApplicationScoped
class Door {
    static final String NO_VALID_TOKEN = Door.class.getName();

    private static final String API = "/v1/*";
    private static final int FIRST = Integer.MIN_VALUE + 1;
    /** Authentication stands at -200 and authorisation at -100. */
    private static final int ONCE_THE_CALLER_CAN_BE_TOLD = -150;

    private final Connections connections;
    private final CallerRates rates;
    private final EarlyAnswers answers;
    private final long longestAddress;
    private final List<String> countedPaths;

    Door(Connections connections, CallerRates rates, EarlyAnswers answers, Limits limits) {
        this.connections = connections;
        this.rates = rates;
        this.answers = answers;
        this.longestAddress = limits.address().asLongValue();
        this.countedPaths = Stream.concat(Stream.of(API), limits.alsoCounted().orElse(List.of()).stream())
                .toList();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::open);
        countedPaths.forEach(
                path -> router.route(path).order(ONCE_THE_CALLER_CAN_BE_TOLD).handler(this::count));
    }

    private void open(RoutingContext request) {
        connections.serve(request);
        UnreadBodies.endConnectionAfterAnswer(request);
        if (request.request().uri().length() > longestAddress) {
            answers.refuse(
                    request,
                    Refusal.of(
                            Refusal.Kind.ADDRESS_TOO_LONG,
                            "",
                            "address-too-long",
                            "Path and query may have at most {most} bytes.",
                            longestAddress));
        } else {
            request.next();
        }
    }

    /** Who sends a token that is not valid is counted as anonymous, and refused by {@link SentToken}. */
    private void count(RoutingContext request) {
        if (!request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            countAnonymous(request);
            return;
        }
        Context context = Vertx.currentContext();
        Object answerAtOnce = request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .onTermination()
                .invoke(() -> request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answerAtOnce))
                .subscribe()
                .with(
                        caller -> context.runOnContext(told -> goOn(request, caller)),
                        noValidToken -> context.runOnContext(told -> {
                            request.put(NO_VALID_TOKEN, noValidToken);
                            countAnonymous(request);
                        }));
    }

    private void goOn(RoutingContext request, SecurityIdentity caller) {
        if (caller == null || caller.isAnonymous()) {
            countAnonymous(request);
        } else {
            request.next();
        }
    }

    private void countAnonymous(RoutingContext request) {
        try {
            rates.count(request.request().remoteAddress());
            request.next();
        } catch (Refusal tooMany) {
            answers.refuse(request, tooMany);
        }
    }
}
