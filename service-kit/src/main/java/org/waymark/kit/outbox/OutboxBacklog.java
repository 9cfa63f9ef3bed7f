package org.waymark.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Shows how many events wait to leave, as {@code waymark_outbox_backlog}; not a number while the database is away. */
@ApplicationScoped
class OutboxBacklog {
    private static final Logger LOG = Logger.getLogger(OutboxBacklog.class);

    void register(@Observes StartupEvent started, MeterRegistry metrics, DataSource database) {
        Gauge.builder("waymark.outbox.backlog", database, OutboxBacklog::count)
                .description("Events waiting to be sent to the broker")
                .register(metrics);
    }

    private static double count(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException away) {
            LOG.debugf("The outbox cannot be counted: %s", away.getMessage());
            return Double.NaN;
        }
    }
}
