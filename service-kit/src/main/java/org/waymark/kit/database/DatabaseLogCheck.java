package org.waymark.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/**
 * PostgreSQL quotes in its log what it refuses, and statements that are slow with their values: content, for everyone who reads the
 * log. The service is told of every refusal anyway.
 */
@ApplicationScoped
class DatabaseLogCheck implements ProductionCheck {
    private static final Map<String, Set<String>> QUIET = new TreeMap<>(Map.of(
            "log_min_messages", Set.of("log", "fatal", "panic"),
            "log_min_error_statement", Set.of("panic"),
            "log_parameter_max_length", Set.of("0"),
            "log_parameter_max_length_on_error", Set.of("0")));

    private final DataSource database;

    DatabaseLogCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database-log";
    }

    @Override
    public List<Finding> findings() {
        try (Connection connection = database.getConnection()) {
            return findings(connection);
        } catch (SQLException away) {
            throw new IllegalStateException("the database does not say what it logs", away);
        }
    }

    static List<Finding> findings(Connection connection) throws SQLException {
        Stream.Builder<Finding> found = Stream.builder();
        for (Map.Entry<String, Set<String>> setting : QUIET.entrySet()) {
            if (!setting.getValue().contains(read(connection, setting.getKey()))) {
                found.add(new Finding(
                        "PostgreSQL's " + setting.getKey(),
                        "its log can keep content; set one of " + setting.getValue()));
            }
        }
        return found.build().toList();
    }

    private static String read(Connection connection, String setting) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select current_setting(?)")) {
            select.setString(1, setting);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
