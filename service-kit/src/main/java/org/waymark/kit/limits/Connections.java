package org.waymark.kit.limits;

import io.netty.channel.Channel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.ScheduledFuture;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections that wait for a request too long, whatever trickles in meanwhile; and, in a crowd, those that have waited longest,
 * first of all the ones that never sent a whole request. The server's own idle timeout begins anew with every byte.
 */
@ApplicationScoped
class Connections {
    private static final long EVERY_MILLIS = 200;
    static final Comparator<Waiting> WHO_GOES_FIRST =
            Comparator.comparing(Waiting::hasBeenServed).thenComparingLong(Waiting::since);

    private final Limits limits;
    private final List<ScheduledFuture<?>> sweeps = new ArrayList<>();
    private int loops;

    Connections(Limits limits) {
        this.limits = limits;
    }

    void watch(@Observes StartupEvent started, Vertx vertx) {
        vertx.nettyEventLoopGroup().forEach(this::watch);
        loops = sweeps.size();
    }

    private void watch(EventExecutor executor) {
        if (executor instanceof SingleThreadEventLoop loop) {
            sweeps.add(
                    loop.scheduleWithFixedDelay(() -> sweep(loop), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    @PreDestroy
    void stop() {
        sweeps.forEach(sweep -> sweep.cancel(false));
    }

    /** From now until its answer this connection does not wait. */
    void serve(RoutingContext request) {
        Waiting connection = Waiting.of(channel(request));
        connection.ends();
        request.addEndHandler(answered -> connection.begins());
    }

    /** Whoever watches the service keeps the connection as long as they like. */
    void spareManagement(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(request -> {
            Waiting.of(channel(request)).ends();
            request.next();
        });
    }

    private static Channel channel(RoutingContext request) {
        return ((ConnectionBase) request.request().connection()).channel();
    }

    private void sweep(SingleThreadEventLoop loop) {
        List<Waiting> waiting = new ArrayList<>();
        int open = 0;
        for (var channels = loop.registeredChannelsIterator(); channels.hasNext(); ) {
            Channel channel = channels.next();
            if (channel.parent() != null) {
                open++;
                Waiting connection = Waiting.of(channel);
                if (connection.isWaiting()) {
                    waiting.add(connection);
                }
            }
        }
        int tooMany = open - Math.max(1, limits.crowd() / Math.max(1, loops));
        waiting.sort(WHO_GOES_FIRST);
        waiting.subList(0, Math.min(waiting.size(), Math.max(0, tooMany))).forEach(Waiting::close);
        waiting.stream().filter(this::isTooLong).forEach(Waiting::close);
    }

    private boolean isTooLong(Waiting connection) {
        return connection.longerThan(connection.hasBeenServed() ? limits.idle() : limits.headersWithin());
    }
}
