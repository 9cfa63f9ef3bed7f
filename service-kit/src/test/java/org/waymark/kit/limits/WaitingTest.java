package org.waymark.kit.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private final Waiting first = Waiting.of(new EmbeddedChannel());
    private final Waiting second = Waiting.of(new EmbeddedChannel());

    @Test
    void a_connection_waits_from_its_beginning_and_between_its_requests() {
        assertTrue(first.isWaiting());
        first.ends();
        assertFalse(first.isWaiting());
        first.begins();
        assertTrue(first.isWaiting());
        assertFalse(first.longerThan(Duration.ofHours(1)));
    }

    @Test
    void in_a_crowd_those_go_first_that_never_sent_a_request_and_of_them_the_oldest() {
        Waiting third = Waiting.of(new EmbeddedChannel());
        first.ends();
        first.begins();
        assertEquals(
                List.of(second, third, first),
                Stream.of(first, third, second)
                        .sorted(Connections.WHO_GOES_FIRST)
                        .toList());
    }
}
