package org.waymark.demonstration;

import java.time.Duration;

/** Waits between attempts, each time longer up to a limit. */
final class Pause {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Duration next = FIRST;
    private final long since = System.nanoTime();

    void rest() {
        try {
            Thread.sleep(next.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("interrupted while waiting", e);
        }
        Duration longer = next.multipliedBy(2);
        next = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    boolean lastedLongerThan(Duration patience) {
        return System.nanoTime() - since > patience.toNanos();
    }
}
