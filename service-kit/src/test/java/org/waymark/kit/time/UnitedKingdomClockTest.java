package org.waymark.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitedKingdomClockTest {
    @Test
    void a_summers_day_begins_an_hour_before_that_of_greenwich() {
        Clock ours = Clock.fixed(
                Instant.parse("2026-06-30T23:30:00Z"),
                new UnitedKingdomClock().clock().getZone());
        assertEquals(LocalDate.of(2026, 7, 1), LocalDate.now(ours));
    }
}
