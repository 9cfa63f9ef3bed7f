package org.waymark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.waymark.stack.LocalStack;

/** The survey service's PostgreSQL, used without the service: the same content in tables of its own. */
final class Database {
    private static final String PLAIN = """
            create table plain_outbox (seq bigserial primary key, topic text, event_key text, content text);
            create table plain_response (
                survey_id uuid not null, key uuid not null, revision int not null, role text not null,
                agency text not null, ratings text not null, comments text not null, primary key (survey_id, key))""";

    private static final String ROW = "'00000000-0000-7000-8000-000000000001', gen_random_uuid(), 1,"
            + " 'midwife-or-maternity', 'maternity', '%s', '[%s]'";

    private final LocalStack stack;
    private final Path folder;

    Database(LocalStack stack, Path folder, Answer answer) throws IOException {
        this.stack = stack;
        this.folder = folder;
        run(PLAIN);
        String row = ROW.formatted(answer.letters(), answer.comments());
        Files.writeString(folder.resolve("one.sql"), """
                with o as (insert into plain_outbox (topic, event_key, content) \
                values ('waymark.surveys', gen_random_uuid()::text, repeat('x', 400))) \
                insert into plain_response values (%s);
                """.formatted(row));
        Files.writeString(
                folder.resolve("many.sql"),
                "insert into plain_response select %s from generate_series(1, 500);%n".formatted(row));
    }

    /** Transactions a second, synchronous_commit on as the server has it. */
    double insert(String file, int clients, int seconds) {
        int port = stack.postgres().port();
        return Tool.number(
                Tool.run(
                        Map.of("PGPASSWORD", "survey"),
                        "pgbench",
                        "-n",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        "" + port,
                        "-U",
                        "survey",
                        "-M",
                        "prepared",
                        "-f",
                        folder.resolve(file).toString(),
                        "-c",
                        "" + clients,
                        "-j",
                        "" + Math.min(2, clients),
                        "-T",
                        "" + seconds,
                        "survey"),
                "tps = ([0-9.]+)");
    }

    void run(String sql) {
        answer(sql, false);
    }

    /** Seconds that a query takes. */
    double seconds(String sql) {
        long before = System.nanoTime();
        answer(sql, true);
        return (System.nanoTime() - before) / 1e9;
    }

    private void answer(String sql, boolean rows) {
        try (Connection connection =
                        DriverManager.getConnection(stack.postgres().jdbcUrl("survey"), "survey", "survey");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (rows) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        result.getString(1);
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    void empty() {
        run("truncate plain_response, plain_outbox");
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
