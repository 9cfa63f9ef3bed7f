package org.waymark.testkit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Many clients that put the same thing under the same new id, all of them before the first has been stored. */
public final class FirstPuts {
    /** Each holds one of the service's twenty connections while it waits. */
    private static final int AT_ONCE = 12;

    private FirstPuts() {}

    /**
     * Sends the request many times, truly at once; one of them must create the thing (201) and all others find it (200), and all answers
     * have the same tag and body.
     *
     * @param database of the service under test
     * @param table that the thing is stored in
     * @param put a first {@code PUT} under an id of its own
     */
    public static void areOneCreation(DataSource database, String table, Callable<Response> put) throws Exception {
        assertEquals(
                1,
                storeOnce(database, table, put).stream()
                        .map(answer -> answer.header("ETag") + answer.asString())
                        .distinct()
                        .count(),
                "all answers are alike");
    }

    /** The same where the body says which of the two it was; see {@link #areOneCreation}. */
    public static List<Response> storeOnce(DataSource database, String table, Callable<Response> put) throws Exception {
        List<Response> answers = allHeldBefore(database, table, put);
        List<Integer> expected = new ArrayList<>(Collections.nCopies(AT_ONCE - 1, 200));
        expected.add(201);
        assertEquals(
                expected, answers.stream().map(Response::statusCode).sorted().toList());
        return answers;
    }

    /** Nothing goes into the table until all clients have looked and wait, so that they do overlap. */
    private static List<Response> allHeldBefore(DataSource database, String table, Callable<Response> put)
            throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table " + table + " in share mode");
            List<Future<Response>> answers = new ArrayList<>();
            for (int client = 0; client < AT_ONCE; client++) {
                answers.add(clients.submit(put));
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting(statement) >= AT_ONCE);
            holder.commit();
            List<Response> received = new ArrayList<>();
            for (Future<Response> answer : answers) {
                received.add(answer.get());
            }
            return received;
        } finally {
            clients.shutdownNow();
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getInt(1);
        }
    }
}
