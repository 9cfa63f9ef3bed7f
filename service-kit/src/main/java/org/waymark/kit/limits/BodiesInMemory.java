package org.waymark.kit.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes of all bodies that are held in memory, so that many small ones together stay within what there is. */
@ApplicationScoped
class BodiesInMemory {
    private final long limit;
    private final AtomicLong held = new AtomicLong();

    BodiesInMemory(Limits limits) {
        limit = limits.bodiesAtOnce().asLongValue();
    }

    /** @return whether there is room; only then are the bytes counted, until they are given back */
    boolean hold(int bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(int bytes) {
        held.addAndGet(-bytes);
    }
}
