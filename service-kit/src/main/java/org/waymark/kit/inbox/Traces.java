package org.waymark.kit.inbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Finds the trace that an event belongs to, as its header {@code traceparent} says; none without it. */
final class Traces {
    private static final TextMapGetter<ConsumerRecord<String, byte[]>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ConsumerRecord<String, byte[]> event) {
            return List.of();
        }

        @Override
        public String get(ConsumerRecord<String, byte[]> event, String name) {
            Header header = event.headers().lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    };

    private Traces() {}

    static Context of(ConsumerRecord<String, byte[]> event) {
        return W3CTraceContextPropagator.getInstance().extract(Context.current(), event, HEADERS);
    }
}
