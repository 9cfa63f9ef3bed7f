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
import javax.sql.DataSource;
import org.waymark.kit.Ids;

/** Takes an event in the transaction that causes it; the {@link Relay} sends it after the commit. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (event_id, topic, event_key, type, subject, sequence, cause, traceparent, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final ObjectMapper json;

    Outbox(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Must run inside the transaction that changes the aggregate. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(OutgoingEvent event) {
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
        return payload instanceof byte[] raw ? raw : json.writeValueAsBytes(payload);
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
