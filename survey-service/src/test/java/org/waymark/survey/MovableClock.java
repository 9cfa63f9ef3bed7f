package org.waymark.survey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The service's clock in tests: goes with the system's until a test moves it to another day. */
@Singleton
public class MovableClock extends Clock {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private volatile Duration ahead = Duration.ZERO;

    /** Moves to the last second of the day, as people in the United Kingdom have it. */
    void moveToTheEndOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(LONDON).minusSeconds(1).toInstant();
        ahead = Duration.between(Instant.now(), end);
    }

    void move(Duration further) {
        ahead = ahead.plus(further);
    }

    void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
