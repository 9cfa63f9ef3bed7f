package org.waymark.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what the inbox passed over. */
@ApplicationScoped
class InboxMetrics {
    private static final String SKIPPED = "waymark.inbox.skipped";

    private final MeterRegistry metrics;

    InboxMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void skippedUnknown(String topic) {
        skipped(topic, "unknown-type");
    }

    void skippedOld(String topic) {
        skipped(topic, "not-newer");
    }

    private void skipped(String topic, String reason) {
        metrics.counter(SKIPPED, "topic", topic, "reason", reason).increment();
    }
}
