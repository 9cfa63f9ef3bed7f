package org.waymark.kit.inbox;

import io.opentelemetry.context.Scope;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A readable state with the handler that keeps it. */
record Arrived(ConsumerRecord<String, byte[]> origin, EventMeta meta, Object state, StateHandlers.Handler<?> handler) {
    String topic() {
        return origin.topic();
    }

    /** Whatever the handler causes belongs to the trace that the event came with. */
    void apply() {
        try (Scope trace = Traces.of(origin).makeCurrent()) {
            handler.apply(state, meta);
        }
    }
}
