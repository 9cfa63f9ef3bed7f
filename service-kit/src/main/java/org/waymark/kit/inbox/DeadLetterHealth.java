package org.waymark.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** A service with dead letters still serves, so this is wellness, not readiness. Metric: {@code waymark_dead_letters}. */
@Wellness
@ApplicationScoped
public class DeadLetterHealth implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DeadLetterHealth.class);

    private final DeadLetters deadLetters;

    DeadLetterHealth(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            long waiting = deadLetters.waiting();
            return HealthCheckResponse.named("dead-letters")
                    .withData("waiting", waiting)
                    .status(waiting == 0)
                    .build();
        } catch (SQLException away) {
            return HealthCheckResponse.named("dead-letters")
                    .withData("error", "the database does not answer")
                    .down()
                    .build();
        }
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("waymark.dead.letters", this, DeadLetterHealth::count)
                .description("Events set aside and neither replayed nor dismissed")
                .register(metrics);
    }

    private double count() {
        try {
            return deadLetters.waiting();
        } catch (SQLException away) {
            LOG.debugf("The dead letters cannot be counted: %s", away.getMessage());
            return Double.NaN;
        }
    }
}
