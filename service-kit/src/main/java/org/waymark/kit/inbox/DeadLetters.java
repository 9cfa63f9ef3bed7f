package org.waymark.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.Ids;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;

/** Records set aside, whole and with their reason: kept in the database and announced on the service's dead-letter topic. */
@ApplicationScoped
class DeadLetters {
    static final String TYPE = "org.waymark.kit.dead-letter.v1";
    private static final String INSERT = """
            insert into dead_letter (id, topic, kafka_partition, kafka_offset, event_key, headers, payload, reason)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (topic, kafka_partition, kafka_offset) do nothing""";
    private static final String SELECT = "select " + DeadLetter.COLUMNS + " from dead_letter where ";
    private static final String WAITING = "replayed_at is null and dismissed_at is null";

    private final DataSource database;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final String deadLetterTopic;

    DeadLetters(
            DataSource database,
            ObjectMapper json,
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.json = json;
        this.outbox = outbox;
        this.deadLetterTopic = topicOf(application);
    }

    static String topicOf(String application) {
        return "waymark.dead-letters." + application;
    }

    void add(ConsumerRecord<String, byte[]> origin, RuntimeException poison) {
        UUID id = Ids.next();
        boolean added = update(INSERT, insert -> {
            insert.setObject(1, id);
            insert.setString(2, origin.topic());
            insert.setInt(3, origin.partition());
            insert.setLong(4, origin.offset());
            insert.setString(5, storable(origin.key()));
            insert.setString(6, headers(origin));
            insert.setBytes(7, origin.value());
            insert.setString(8, storable(Reasons.of(poison)));
        });
        if (added) {
            announce(id, origin, poison);
        }
    }

    private void announce(UUID id, ConsumerRecord<String, byte[]> origin, RuntimeException poison) {
        Object announcement = new Announcement(
                id,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.key(),
                Reasons.of(poison),
                announced(origin.value()));
        outbox.publish(
                new OutgoingEvent(deadLetterTopic, id.toString(), TYPE, id.toString(), 1, "set-aside", announcement));
    }

    /** Base64 makes a third more of it, and what is as large as an event may be would not fit into another. */
    private static byte[] announced(byte[] value) {
        return value == null || value.length > Outbox.LARGEST_STATE_BYTES / 2 ? null : value;
    }

    List<DeadLetter> after(String after, int limit) {
        return query(SELECT + "id::text > ? order by id limit ?", select -> {
            select.setString(1, after);
            select.setInt(2, limit);
        });
    }

    Optional<DeadLetter> find(UUID id) {
        return query(SELECT + "id = ?", select -> select.setObject(1, id)).stream()
                .findFirst();
    }

    void markReplayed(UUID id) {
        update("update dead_letter set replayed_at = now() where id = ?", update -> update.setObject(1, id));
    }

    /** @return false when it was replayed or dismissed before */
    boolean dismiss(UUID id, String reason) {
        return update(
                "update dead_letter set dismissed_at = now(), dismissal_reason = ? where id = ? and " + WAITING,
                update -> {
                    update.setString(1, reason);
                    update.setObject(2, id);
                });
    }

    long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from dead_letter where " + WAITING);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private String headers(ConsumerRecord<String, byte[]> origin) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : origin.headers()) {
            if (header.value() != null) {
                headers.put(storable(header.key()), storable(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** PostgreSQL stores every character but this one; poison may hold any. */
    private static String storable(String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private boolean update(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return statement.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the dead letters cannot be written", failure);
        }
    }

    private List<DeadLetter> query(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            List<DeadLetter> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(DeadLetter.of(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the dead letters cannot be read", failure);
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** What goes to the dead-letter topic: the record as it came (the value in Base64, null when too large) and why it was set aside. */
    record Announcement(UUID id, String topic, int partition, long offset, String key, String reason, byte[] value) {}
}
