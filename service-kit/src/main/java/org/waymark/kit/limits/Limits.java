package org.waymark.kit.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator can set; the defaults stand in the kit's {@code microprofile-config.properties}. */
@ConfigMapping(prefix = "waymark.limits")
public interface Limits {
    /** Bytes that path and query may have together. */
    MemorySize address();

    /** The largest body of an operation that does not say otherwise with {@link BodyUpTo}. */
    MemorySize body();

    /** How long a body may take to arrive, counted from the last byte of the headers. */
    Duration bodyWithin();

    /** Bodies that have arrived, or are arriving, and are not yet answered: how many bytes of them are held in memory. */
    MemorySize bodiesAtOnce();

    /** Bytes a second that a streamed body brings at least, whenever it is waited for. */
    MemorySize leastRate();

    /** Over which time of waiting that rate is measured. */
    Duration leastRateWindow();

    /** How long a new connection may take until the headers of its first request are whole. */
    Duration headersWithin();

    /** How long a connection may take from one answer to the headers of its next request. */
    Duration idle();

    /** Beyond so many open connections those that have waited longest for a request are closed. */
    int crowd();

    /** Requests a minute that one address may send without signing in. */
    int anonymousPerMinute();

    /** Paths outside the API, such as a page that needs no sign-in, whose requests are counted too. */
    Optional<List<String>> alsoCounted();
}
