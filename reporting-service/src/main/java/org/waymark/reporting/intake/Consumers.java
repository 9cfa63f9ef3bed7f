package org.waymark.reporting.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.kit.inbox.Inbox;

/** Hands the batches of each topic to the inbox. */
@ApplicationScoped
class Consumers {
    private final Inbox inbox;

    Consumers(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("catalog")
    @Blocking
    void catalog(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch);
    }

    @Incoming("programmes")
    @Blocking
    void programmes(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch);
    }

    @Incoming("baselines")
    @Blocking
    void baselines(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch);
    }
}
