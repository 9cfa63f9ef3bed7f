package org.waymark.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keys used and the answers given to them. Keys older than a week are forgotten, a few at each new one. */
@ApplicationScoped
class IdempotencyKeys {
    private static final String CLAIM =
            "insert into idempotency_key (caller, key, fingerprint) values (?, ?, ?) on conflict do nothing";
    private static final String STORE =
            "update idempotency_key set status = ?, etag = ?, location = ?, body = ? where caller = ? and key = ?";
    private static final String STORED =
            "select fingerprint, status, etag, location, body from idempotency_key where caller = ? and key = ?";
    private static final String FORGET = """
            delete from idempotency_key where (caller, key) in (
                select caller, key from idempotency_key where used_at < now() - interval '7 days'
                limit 100 for update skip locked)""";

    private final DataSource database;
    private final ObjectMapper json;

    IdempotencyKeys(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return false when the key is already used; waits for a request with the same key that is still under way */
    boolean claim(Key key, String fingerprint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            forget.executeUpdate();
            claim.setString(1, key.caller());
            claim.setString(2, key.key());
            claim.setString(3, fingerprint);
            return claim.executeUpdate() == 1;
        }
    }

    void store(Key key, Response answer) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setInt(1, answer.getStatus());
            store.setString(2, answer.getHeaderString(HttpHeaders.ETAG));
            store.setString(3, answer.getHeaderString(HttpHeaders.LOCATION));
            store.setString(4, answer.hasEntity() ? body(answer.getEntity()) : null);
            store.setString(5, key.caller());
            store.setString(6, key.key());
            store.executeUpdate();
        }
    }

    private String body(Object entity) throws JsonProcessingException {
        return entity instanceof String written ? written : json.writeValueAsString(entity);
    }

    Stored stored(Key key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STORED)) {
            select.setString(1, key.caller());
            select.setString(2, key.key());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Stored(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("etag"),
                        row.getString("location"),
                        row.getString("body"));
            }
        }
    }

    record Key(String caller, String key) {}

    record Stored(String fingerprint, int status, String etag, String location, String body) {}
}
