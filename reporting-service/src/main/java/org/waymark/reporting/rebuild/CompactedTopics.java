package org.waymark.reporting.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning, in a consumer group of its own that leaves no offsets behind. */
final class CompactedTopics implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LARGEST_EVENT_BYTES = 8 * 1024 * 1024;

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    CompactedTopics(Map<String, Object> connection, List<String> topics) {
        consumer =
                new KafkaConsumer<>(configuration(connection), new StringDeserializer(), new ByteArrayDeserializer());
        partitions = topics.stream().flatMap(this::partitions).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * Reads on from where it stopped to what the topics hold at the time of the call.
     *
     * @return number of records read
     */
    long readToEnd(Consumer<ConsumerRecords<String, byte[]>> receiver) {
        var ends = consumer.endOffsets(partitions);
        long read = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var batch = consumer.poll(POLL);
            receiver.accept(batch);
            read += batch.count();
        }
        return read;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Stream<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()));
    }

    private static Map<String, Object> configuration(Map<String, Object> connection) {
        Map<String, Object> configuration = new HashMap<>(connection);
        configuration.put(ConsumerConfig.GROUP_ID_CONFIG, "reporting-rebuild-" + UUID.randomUUID());
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        configuration.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_EVENT_BYTES);
        return configuration;
    }
}
