package org.waymark.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** How far each republication has come. What is older than a week is forgotten, as other idempotency keys are. */
@ApplicationScoped
class RepublicationProgress {
    private static final String FORGET = "delete from republication where begun_at < now() - interval '7 days'";
    private static final String BEGIN = "insert into republication (scope, kind) values (?, ?) on conflict do nothing";
    private static final String LOCK =
            "select last_key, emitted, done from republication where scope = ? and kind = ? for update";
    private static final String NOTE =
            "update republication set last_key = ?, emitted = ?, done = ? where scope = ? and kind = ?";

    private final DataSource database;

    RepublicationProgress(DataSource database) {
        this.database = database;
    }

    /** Keeps another request with the same key waiting until the transaction ends. */
    State lock(String scope, String kind) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement begin = connection.prepareStatement(BEGIN);
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            forget.executeUpdate();
            begin.setString(1, scope);
            begin.setString(2, kind);
            begin.executeUpdate();
            lock.setString(1, scope);
            lock.setString(2, kind);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return new State(row.getString("last_key"), row.getLong("emitted"), row.getBoolean("done"));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the progress of a republication cannot be read", failure);
        }
    }

    void note(String scope, String kind, State state) {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, state.last());
            note.setLong(2, state.emitted());
            note.setBoolean(3, state.done());
            note.setString(4, scope);
            note.setString(5, kind);
            note.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the progress of a republication cannot be kept", failure);
        }
    }

    record State(String last, long emitted, boolean done) {
        State with(List<String> keys, boolean isEnd) {
            return new State(keys.isEmpty() ? last : keys.get(keys.size() - 1), emitted + keys.size(), isEnd);
        }
    }
}
