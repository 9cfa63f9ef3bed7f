package org.waymark.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the other services: puts events on the topics of the test run and reads what the service under test has sent. */
public final class TestTopics {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final String LARGEST_EVENT_BYTES = String.valueOf(8 * 1024 * 1024);

    private TestTopics() {}

    /** Publishes a state as a service would; returns when the broker has it. */
    public static void publish(
            String topic, String key, String type, String subject, long sequence, String cause, Object state) {
        publish(topic, key, envelope(type, subject, sequence, cause), bytes(state));
    }

    /** Publishes any record, also a broken one. */
    public static void publish(String topic, String key, Map<String, String> headers, byte[] value) {
        create(topic);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(servers("max.request.size"), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException("the broker did not take the event", failure);
        }
    }

    /** Everything on the topic so far, in order per partition. */
    public static List<Received> read(String topic) {
        create(topic);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                servers("max.partition.fetch.bytes"), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Received> received = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> received.add(Received.of(event)));
            }
            return received;
        }
    }

    public static Map<String, String> envelope(String type, String subject, long sequence, String cause) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/waymark/test",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                String.valueOf(sequence),
                "ce_cause",
                cause,
                "content-type",
                "application/json");
    }

    private static void create(String topic) {
        NewTopic compacted = new NewTopic(topic, Optional.of(3), Optional.empty())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        LARGEST_EVENT_BYTES));
        try (Admin admin = Admin.create(servers())) {
            admin.createTopics(List.of(compacted)).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] bytes(Object state) {
        try {
            return JSON.writeValueAsBytes(state);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private static Map<String, Object> servers() {
        return Map.of("bootstrap.servers", System.getProperty(TestBroker.SERVERS));
    }

    /** With room for the largest event. */
    private static Map<String, Object> servers(String limit) {
        return Map.of("bootstrap.servers", System.getProperty(TestBroker.SERVERS), limit, LARGEST_EVENT_BYTES);
    }

    /** An event as a consumer sees it; {@code headers} holds the envelope ({@code ce_type} …). */
    public record Received(String key, Map<String, String> headers, byte[] value) {
        static Received of(ConsumerRecord<String, byte[]> event) {
            Map<String, String> headers = new java.util.LinkedHashMap<>();
            for (Header header : event.headers()) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
            return new Received(event.key(), headers, event.value());
        }

        public JsonNode json() {
            try {
                return JSON.readTree(value);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        public <T> T as(Class<T> type) {
            try {
                return JSON.readValue(value, type);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        public long sequence() {
            return Long.parseLong(headers.get("ce_sequence"));
        }

        public String type() {
            return headers.get("ce_type");
        }

        public String cause() {
            return headers.get("ce_cause");
        }
    }
}
