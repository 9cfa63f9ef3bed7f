package org.waymark.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Remembers the newest sequence seen per aggregate; taking one locks the aggregate until the transaction ends. */
@ApplicationScoped
class InboxState {
    private static final String TAKE = """
            insert into inbox_state as kept (topic, event_key, sequence) values (?, ?, ?)
            on conflict (topic, event_key) do update set sequence = excluded.sequence
            where kept.sequence < excluded.sequence""";

    private final DataSource database;

    InboxState(DataSource database) {
        this.database = database;
    }

    /** @return true when the state is newer than what was kept, which it then supersedes */
    boolean take(Arrived arrived) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, arrived.topic());
            take.setString(2, arrived.meta().key());
            take.setLong(3, arrived.meta().sequence());
            return take.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the inbox cannot be read", failure);
        }
    }
}
