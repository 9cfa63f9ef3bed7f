package org.waymark.kit.limits;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.waymark.kit.refusal.Refusal;

/**
 * A body that is read while it arrives, up to a size and not slower than a rate. Only time spent waiting for the sender counts: a
 * reader that takes long between two reads slows the sender down, and is not the sender's fault.
 */
final class SteadyStream extends InputStream {
    private final InputStream body;
    private final long limit;
    private final long leastRate;
    private final Duration window;
    private long received;
    private long waitedNanos;
    private long receivedInWindow;

    SteadyStream(InputStream body, long limit, MemorySize leastRate, Duration window) {
        this.body = body;
        this.limit = limit;
        this.leastRate = leastRate.asLongValue();
        this.window = window;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        long begin = System.nanoTime();
        int count = body.read(into, offset, length);
        waitedNanos += System.nanoTime() - begin;
        if (count > 0) {
            received += count;
            receivedInWindow += count;
        }
        check();
        return count;
    }

    private void check() {
        if (received > limit) {
            throw Bodies.tooLarge(limit);
        }
        if (waitedNanos < window.toNanos()) {
            return;
        }
        if (receivedInWindow < leastRate * waitedNanos / 1_000_000_000L) {
            throw Refusal.of(
                    Refusal.Kind.TOO_SLOW,
                    "",
                    "too-slow",
                    "The body comes more slowly than {least} bytes a second.",
                    leastRate);
        }
        waitedNanos = 0;
        receivedInWindow = 0;
    }

    /** Closing the server's own stream would read all that is left of a body that was just refused. */
    @Override
    public void close() {}
}
