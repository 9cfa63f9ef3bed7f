package org.waymark.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The system's time. Its zone is Europe/London: {@code LocalDate.now(clock)} is the day as people in the United Kingdom have it. */
class UnitedKingdomClock {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
