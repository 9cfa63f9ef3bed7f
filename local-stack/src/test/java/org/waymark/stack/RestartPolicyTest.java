package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final RestartPolicy policy = new RestartPolicy(3, Duration.ofMinutes(10), Duration.ofSeconds(1));

    @Test
    void waits_longer_each_time() {
        assertEquals(Optional.of(Duration.ofSeconds(1)), policy.pauseAfter(ends(1, 5)));
        assertEquals(Optional.of(Duration.ofSeconds(2)), policy.pauseAfter(ends(2, 5)));
        assertEquals(Optional.of(Duration.ofSeconds(4)), policy.pauseAfter(ends(3, 5)));
    }

    @Test
    void leaves_alone_what_ends_again_and_again() {
        assertEquals(Optional.empty(), policy.pauseAfter(ends(4, 5)));
    }

    @Test
    void forgets_what_was_long_ago() {
        assertEquals(Optional.of(Duration.ofSeconds(1)), policy.pauseAfter(ends(9, 601)));
    }

    private static List<Instant> ends(int count, int secondsBetween) {
        return IntStream.range(0, count)
                .mapToObj(n -> NOON.plusSeconds((long) n * secondsBetween))
                .toList();
    }
}
