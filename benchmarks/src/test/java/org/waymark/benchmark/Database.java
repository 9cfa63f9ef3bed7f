package org.waymark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
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

    private static final String MANY = """
            insert into plain_response
            select '00000000-0000-7000-8000-000000000001', gen_random_uuid(), 1, 'midwife-or-maternity', 'maternity', '%s', text
            from unnest(?) text""";

    private final LocalStack stack;
    private final Path folder;
    private final Answer answer;

    Database(LocalStack stack, Path folder, Answer answer) throws IOException {
        this.stack = stack;
        this.folder = folder;
        this.answer = answer;
        run(PLAIN);
        String row = ROW.formatted(answer.letters(), answer.comments());
        Files.writeString(folder.resolve("one.sql"), """
                with o as (insert into plain_outbox (topic, event_key, content) \
                values ('waymark.surveys', gen_random_uuid()::text, repeat('x', 400))) \
                insert into plain_response values (%s);
                """.formatted(row));
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

    /** Rows a second, so many in each statement, whose texts are sent with it. */
    double insertMany(int rows, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int statements = 0;
        try (Connection connection =
                        DriverManager.getConnection(stack.postgres().jdbcUrl("survey"), "survey", "survey");
                PreparedStatement statement = connection.prepareStatement(MANY.formatted(answer.letters()))) {
            String[] texts = new String[rows];
            Arrays.fill(texts, "[" + answer.comments() + "]");
            for (; System.nanoTime() < end; statements++) {
                statement.setArray(1, connection.createArrayOf("text", texts));
                statement.executeUpdate();
            }
            return (double) statements * rows / seconds;
        } catch (SQLException failure) {
            throw new IllegalStateException(MANY, failure);
        }
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
