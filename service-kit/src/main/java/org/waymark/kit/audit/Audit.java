package org.waymark.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.change.Change;

/** Writes the audit log in the transaction of what it records. The table refuses changes and deletions. */
@ApplicationScoped
public class Audit {
    private static final String INSERT =
            "insert into audit_log (caller, client, action, subject, detail) values (?, ?, ?, ?, ?::jsonb)";

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final String application;

    /** @param application who acts where nobody has asked, as at a start */
    Audit(
            DataSource database,
            ObjectMapper json,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.application = application;
    }

    void record(@Observes Change change) {
        record(change.action(), change.subject(), change.detail());
    }

    /** What is no change, such as reading confidential detail. */
    public void record(String action, String subject) {
        record(action, subject, Map.of());
    }

    /**
     * @param action past-tense name in kebab case, such as {@code assessment-submitted}
     * @param subject id of what was changed or read
     * @param detail further facts; never content of a response
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, Map<String, Object> detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            // a timer runs in a request's context too, but nobody asked
            boolean asked = Arc.container().requestContext().isActive() && !caller.isAnonymous();
            insert.setString(1, asked ? caller.subject() : application);
            insert.setString(2, asked ? caller.client() : application);
            insert.setString(3, action);
            insert.setString(4, subject);
            insert.setString(5, json.writeValueAsString(detail));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the audit log cannot be written", failure);
        }
    }
}
