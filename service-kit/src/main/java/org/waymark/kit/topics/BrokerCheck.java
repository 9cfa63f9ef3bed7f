package org.waymark.kit.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** Whoever reaches an open broker can write states that every service believes. */
@ApplicationScoped
class BrokerCheck implements ProductionCheck {
    private final String protocol;

    BrokerCheck(@ConfigProperty(name = "kafka.security.protocol", defaultValue = "PLAINTEXT") String protocol) {
        this.protocol = protocol;
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public List<Finding> findings() {
        return Finding.when(
                !protocol.endsWith("SSL"),
                "KAFKA_SECURITY_PROTOCOL",
                "events travel unencrypted; SASL_SSL or SSL, with the settings of Kafka's clients that belong to it");
    }
}
