package org.waymark.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that was set aside, whole, and what became of it.
 *
 * @param headers JSON object of texts
 * @param reason why it was set aside
 * @param replayedAt null until it is kept after all
 * @param dismissedAt null unless an administrator has said that nothing is to be done about it
 * @param dismissalReason why not; null exactly when {@code dismissedAt} is
 */
record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        String key,
        String headers,
        byte[] payload,
        String reason,
        Instant setAsideAt,
        Instant replayedAt,
        Instant dismissedAt,
        String dismissalReason) {
    static final String COLUMNS = "id, topic, kafka_partition, kafka_offset, event_key, headers, payload, reason,"
            + " set_aside_at, replayed_at, dismissed_at, dismissal_reason";

    static DeadLetter of(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getString("event_key"),
                row.getString("headers"),
                row.getBytes("payload"),
                row.getString("reason"),
                instant(row.getTimestamp("set_aside_at")),
                instant(row.getTimestamp("replayed_at")),
                instant(row.getTimestamp("dismissed_at")),
                row.getString("dismissal_reason"));
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** The record as it came. */
    ConsumerRecord<String, byte[]> origin(ObjectMapper json) {
        ConsumerRecord<String, byte[]> origin = new ConsumerRecord<>(topic, partition, offset, key, payload);
        try {
            json.readValue(headers, new TypeReference<Map<String, String>>() {})
                    .forEach((name, value) -> origin.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return origin;
    }
}
