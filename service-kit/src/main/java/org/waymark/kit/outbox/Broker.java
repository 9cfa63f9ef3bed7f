package org.waymark.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer, made at first use and made anew after a failure: an idempotent producer does not recover from every error. */
@ApplicationScoped
class Broker {
    static final int LARGEST_EVENT_BYTES = 8 * 1024 * 1024;
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            // the one codec that every client reads without a library of its own
            ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip",
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_EVENT_BYTES,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000,
            ProducerConfig.METADATA_MAX_AGE_CONFIG, 5_000);

    private final Map<String, Object> connection;
    private Producer<String, byte[]> producer;

    /** @param connection where the brokers are and how they are spoken to: every setting that begins with {@code kafka.} */
    Broker(@Identifier("default-kafka-broker") Map<String, Object> connection) {
        this.connection = connection;
    }

    synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> event) {
        if (producer == null) {
            Map<String, Object> configuration = new HashMap<>(connection);
            configuration.putAll(SETTINGS);
            producer = new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
        }
        return producer.send(event);
    }

    synchronized void reset() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
