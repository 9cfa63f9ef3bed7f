package org.waymark.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Carries the outbox to the broker: woken by NOTIFY, with a poll behind it. One relay at a time over all instances keeps the
 * order per key. A row is deleted only after the broker has acknowledged it, so a crash repeats events and loses none.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int POLL_MILLIS = 500;
    private static final int RETRY_MILLIS = 1000;

    private final DataSource database;
    private final OutboxBatch batch;
    private volatile boolean running = true;
    private volatile boolean failing;
    private Thread thread;

    Relay(DataSource database, OutboxBatch batch) {
        this.database = database;
        this.batch = batch;
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(RETRY_MILLIS);
        }
        batch.close();
    }

    /** Whether the last attempt to send failed: events wait for the database or the broker. */
    boolean isFailing() {
        return failing;
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                relay(connection);
            } catch (SQLException | ExecutionException | RuntimeException failure) {
                failing = true;
                LOG.warnf("The outbox waits for database and broker: %s", failure.getMessage());
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void relay(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen outbox");
        }
        try {
            relayUntilStopped(connection, connection.unwrap(PGConnection.class));
        } finally {
            // the connection goes back to the pool, where nobody collects its notifications
            unlisten(connection);
        }
    }

    private void relayUntilStopped(Connection connection, PGConnection notifications)
            throws SQLException, ExecutionException, InterruptedException {
        while (running) {
            while (batch.send(connection)) {
                // a full batch: there may be more
            }
            failing = false;
            notifications.getNotifications(POLL_MILLIS);
        }
    }

    private static void unlisten(Connection connection) {
        try (Statement unlisten = connection.createStatement()) {
            unlisten.execute("unlisten outbox");
        } catch (SQLException lost) {
            LOG.debugf("The connection listens no more: %s", lost.getMessage());
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
