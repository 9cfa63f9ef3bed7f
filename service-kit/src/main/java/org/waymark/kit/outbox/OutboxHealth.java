package org.waymark.kit.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** A service whose events cannot leave still serves, and sends them later: so this is wellness, not readiness. */
@Wellness
@ApplicationScoped
public class OutboxHealth implements HealthCheck {
    private final Relay relay;

    OutboxHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox").status(!relay.isFailing()).build();
    }
}
