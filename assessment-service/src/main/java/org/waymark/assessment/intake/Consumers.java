package org.waymark.assessment.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.kit.inbox.Inbox;

/** Hands what the broker delivers to the inbox. */
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

    @Incoming("surveys")
    @Blocking
    void surveys(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch);
    }
}
