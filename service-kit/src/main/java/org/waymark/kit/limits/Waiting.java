package org.waymark.kit.limits;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.time.Duration;

/** Since when a connection waits for a request. Used by the connection's own event loop alone. */
final class Waiting {
    private static final AttributeKey<Waiting> KEY = AttributeKey.valueOf(Waiting.class, "since");

    private final Channel channel;
    private boolean waiting = true;
    private boolean served;
    private long since = System.nanoTime();

    private Waiting(Channel channel) {
        this.channel = channel;
    }

    /** A connection that is seen for the first time has just been opened. */
    static Waiting of(Channel channel) {
        Waiting known = channel.attr(KEY).get();
        if (known == null) {
            known = new Waiting(channel);
            channel.attr(KEY).set(known);
        }
        return known;
    }

    void ends() {
        waiting = false;
        served = true;
    }

    void begins() {
        waiting = true;
        since = System.nanoTime();
    }

    boolean isWaiting() {
        return waiting;
    }

    boolean hasBeenServed() {
        return served;
    }

    long since() {
        return since;
    }

    boolean longerThan(Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    void close() {
        channel.close();
    }
}
