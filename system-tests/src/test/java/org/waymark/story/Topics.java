package org.waymark.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads events off the running broker and delivers them again. */
final class Topics {
    private final Map<String, Object> broker;

    Topics(Waymark waymark) {
        broker = Map.of("bootstrap.servers", waymark.stack().broker().bootstrapServers());
    }

    /** Every event on the topic, oldest first per partition. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
            }
            return events;
        }
    }

    /** Delivers the events again, in the order given, as they were. */
    void deliver(List<ConsumerRecord<String, byte[]>> events) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            events.forEach(event -> producer.send(
                    new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers())));
        }
    }

    /** Waits until the service has taken in everything on its topics. */
    void awaitTakenIn(String service) {
        try (Admin admin = Admin.create(broker)) {
            await(service + " is up to date").atMost(Duration.ofMinutes(2)).until(() -> lag(admin, service) == 0);
        }
    }

    private static long lag(Admin admin, String group) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> taken = offsets(admin, group);
        Map<TopicPartition, OffsetSpec> latest =
                taken.keySet().stream().collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .mapToLong(
                        end -> end.getValue().offset() - taken.get(end.getKey()).offset())
                .sum();
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        try {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(10, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
    }
}
