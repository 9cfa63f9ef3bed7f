package org.waymark.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.Ids;
import org.waymark.kit.refusal.Refusal;

/** Takes an event in the transaction that causes it; the {@link Relay} sends it after the commit. */
@ApplicationScoped
public class Outbox {
    /** What a broker takes as one record, less room for key and envelope. */
    public static final int LARGEST_STATE_BYTES = Broker.LARGEST_EVENT_BYTES - 64 * 1024;

    private static final String INSERT = """
            insert into outbox (event_id, topic, event_key, type, subject, sequence, cause, traceparent, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Set<String> topics;

    Outbox(
            DataSource database,
            ObjectMapper json,
            @ConfigProperty(name = "waymark.topics") List<String> topics,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.json = json;
        this.topics = new HashSet<>(topics);
        this.topics.add("waymark.dead-letters." + application);
    }

    /**
     * Must run inside the transaction that changes the aggregate. An event that could never leave is refused here, because it would
     * hold back all that follow.
     *
     * @throws Refusal 413 when the state is larger than {@value #LARGEST_STATE_BYTES} bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(OutgoingEvent event) {
        if (!topics.contains(event.topic())) {
            throw new IllegalStateException("waymark.topics does not name " + event.topic());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Ids.next());
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, event.type());
            insert.setString(5, event.subject());
            insert.setLong(6, event.sequence());
            insert.setString(7, event.cause());
            insert.setString(8, traceparent());
            insert.setBytes(9, bytes(event.payload()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("could not store the event " + event.type(), failure);
        }
    }

    private byte[] bytes(Object payload) throws JsonProcessingException {
        byte[] state = payload instanceof byte[] raw ? raw : json.writeValueAsBytes(payload);
        if (state.length > LARGEST_STATE_BYTES) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "",
                    "state-too-large",
                    "With this change it would be larger than can be told to the other services.");
        }
        return state;
    }

    /** W3C trace context, so that a trace follows the event to its consumers. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
