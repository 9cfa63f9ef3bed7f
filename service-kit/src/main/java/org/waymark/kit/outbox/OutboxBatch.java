package org.waymark.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends one batch of the outbox: read in order, send, await every acknowledgement, delete, commit. */
@ApplicationScoped
class OutboxBatch {
    private static final int SIZE = 500;
    /** Asked before anything is locked or begun: most of the time there is nothing to do. */
    private static final String WAITING = "select exists (select from outbox)";

    private static final String LOCK = "select pg_try_advisory_xact_lock(" + 0x6f7574626f78L + ")";
    /** So many states are held in memory at once; each may be large. */
    private static final int FETCH = 20;

    /**
     * The order of {@code seq} is not the order of commits: a state that was read before a change and stored after it would stand
     * last on the compacted topic. So what is older than a state already sent is superseded and stays behind.
     */
    private static final String NEXT = """
            select next.*, next.sequence < greatest(sent.sequence,
                max(next.sequence) over (partition by next.topic, next.event_key order by next.seq)) as superseded
            from (select * from outbox order by seq limit %d) next
            left join outbox_sent sent on sent.topic = next.topic and sent.event_key = next.event_key
            order by next.seq""".formatted(SIZE);

    private static final String DONE = """
            with done as (delete from outbox where seq = any(?) returning topic, event_key, sequence)
            insert into outbox_sent as sent (topic, event_key, sequence)
            select topic, event_key, max(sequence) from done group by topic, event_key
            on conflict (topic, event_key) do update set sequence = greatest(sent.sequence, excluded.sequence)""";

    private final Broker broker;
    private final String source;

    OutboxBatch(Broker broker, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.broker = broker;
        this.source = "/waymark/" + application;
    }

    /** @return true when the batch was full, so that there may be more */
    boolean send(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        return answersYes(connection, WAITING) && sendOne(connection);
    }

    private boolean sendOne(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        connection.setAutoCommit(false);
        try {
            int sent = answersYes(connection, LOCK) ? sendNext(connection) : 0;
            connection.commit();
            return sent == SIZE;
        } catch (Exception failure) {
            broker.reset();
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    void close() {
        broker.reset();
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private int sendNext(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        List<Long> done = new ArrayList<>(SIZE);
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(SIZE);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(NEXT)) {
                while (rows.next()) {
                    if (!rows.getBoolean("superseded")) {
                        acknowledgements.add(started(broker.send(event(rows))));
                    }
                    done.add(rows.getLong("seq"));
                }
            }
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        delete(connection, done);
        return done.size();
    }

    /** Fails at once where the producer already knows: with a broker away, every further send would wait as long as the first. */
    private static Future<RecordMetadata> started(Future<RecordMetadata> acknowledgement)
            throws ExecutionException, InterruptedException {
        if (acknowledgement.isDone()) {
            acknowledgement.get();
        }
        return acknowledgement;
    }

    /** CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the value is the bare state. */
    private ProducerRecord<String, byte[]> event(ResultSet row) throws SQLException {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(row.getString("topic"), row.getString("event_key"), row.getBytes("payload"));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", row.getString("event_id"));
        header(event, "ce_source", source);
        header(event, "ce_type", row.getString("type"));
        header(event, "ce_subject", row.getString("subject"));
        header(event, "ce_time", row.getTimestamp("created_at").toInstant().toString());
        header(event, "ce_sequence", row.getString("sequence"));
        header(event, "ce_cause", row.getString("cause"));
        header(event, "content-type", "application/json");
        header(event, "traceparent", row.getString("traceparent"));
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        if (value != null) {
            event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void delete(Connection connection, List<Long> done) throws SQLException {
        Array rows = connection.createArrayOf("bigint", done.toArray());
        try (PreparedStatement delete = connection.prepareStatement(DONE)) {
            delete.setArray(1, rows);
            delete.executeUpdate();
        }
    }
}
