package org.waymark.kit.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service's local copy of notes. */
@ApplicationScoped
class Notes implements Intake {
    private final DataSource database;

    Notes(DataSource database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return NoteChanged.TOPIC;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none().on(NoteChanged.TYPE, NoteChanged.class, this::replace);
    }

    /** What the next handling meets; cleared by the test that sets it. */
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean losesItsSession = new AtomicBoolean();
    private final AtomicBoolean failsAtTheEnd = new AtomicBoolean();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    void refuse(String key) {
        refused.add(key);
    }

    void acceptAll() {
        refused.clear();
    }

    void loseTheSessionOnce() {
        losesItsSession.set(true);
    }

    void failAtTheEnd(boolean fails) {
        failsAtTheEnd.set(fails);
    }

    void holdUntil(CountDownLatch opened) {
        gate = opened;
    }

    @Override
    public void complete() {
        if (failsAtTheEnd.get()) {
            throw new BrokenContract("nothing can be completed now");
        }
        if (losesItsSession.getAndSet(false)) {
            select("select pg_terminate_backend(pg_backend_pid())::text where ? <> ''", "always");
        }
        await();
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void replace(NoteChanged note, EventMeta meta) {
        if (refused.contains(meta.key())) {
            throw new BrokenContract("refused by the test");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into note (key, text) values (?, ?)
                        on conflict (key) do update set text = excluded.text, applied = note.applied + 1""")) {
            upsert.setString(1, meta.key());
            upsert.setString(2, note.text());
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Optional<String> text(String key) {
        return select("select text from note where key = ?", key);
    }

    int applied(String key) {
        return select("select applied from note where key = ?", key)
                .map(Integer::parseInt)
                .orElse(0);
    }

    Optional<String> select(String sql, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ApplicationScoped
    static class Consumer {
        private final Inbox inbox;

        Consumer(Inbox inbox) {
            this.inbox = inbox;
        }

        @Incoming("states")
        @Blocking
        void receive(ConsumerRecords<String, byte[]> batch) {
            inbox.receive(batch);
        }
    }
}
