package org.waymark.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A readable state with the handler that keeps it. */
record Arrived(ConsumerRecord<String, byte[]> origin, EventMeta meta, Object state, StateHandlers.Handler<?> handler) {
    String topic() {
        return origin.topic();
    }

    void apply() {
        handler.apply(state, meta);
    }
}
