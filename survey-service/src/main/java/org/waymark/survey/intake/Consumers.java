package org.waymark.survey.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.kit.inbox.Inbox;

/** Hands what arrives to the inbox, topic by topic. */
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

    @Incoming("assessments")
    @Blocking
    void assessments(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch);
    }
}
