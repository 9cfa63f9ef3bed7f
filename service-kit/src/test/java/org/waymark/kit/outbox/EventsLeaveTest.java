package org.waymark.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Refusal;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;
import org.waymark.testkit.TestBroker;
import org.waymark.testkit.TestTopics;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class EventsLeaveTest {
    private static final String TOPIC = "waymark.test-sent";

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void serves_while_the_broker_is_dead_and_sends_everything_in_order_after_its_restart() {
        publish(key, 1);
        await().until(() -> sent(key).equals(List.of(1L)));
        TestBroker.current().kill();
        try {
            LongStream.rangeClosed(2, 50).forEach(sequence -> publish(key, sequence));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> Management.get("health/well")
                            .then()
                            .body("checks.find { it.name == 'outbox' }.status", equalTo("DOWN")));
            Management.get("health/ready").then().statusCode(200);
            Management.get("health/live").then().statusCode(200);
            given().get("/v1/things").then().statusCode(200);
        } finally {
            TestBroker.current().restart();
        }
        await().atMost(Duration.ofSeconds(90))
                .until(() -> sent(key).stream().distinct().count() == 50);
        assertInOrder(key);
        await().untilAsserted(() ->
                Management.get("health/well").then().body("checks.find { it.name == 'outbox' }.status", equalTo("UP")));
    }

    @Test
    void keeps_the_order_per_key_with_three_relays_at_once() throws Exception {
        List<String> keys = List.of(key, key + "-b", key + "-c");
        List<CompletableFuture<Void>> others = List.of(anotherRelay(), anotherRelay());
        LongStream.rangeClosed(1, 300)
                .forEach(sequence -> QuarkusTransaction.requiringNew()
                        .run(() -> keys.forEach(each -> outbox.publish(event(each, sequence)))));
        for (String each : keys) {
            await().atMost(Duration.ofSeconds(60)).until(() -> sent(each).contains(300L));
            assertEquals(LongStream.rangeClosed(1, 300).boxed().toList(), sent(each));
        }
        stopped = true;
        for (CompletableFuture<Void> other : others) {
            other.get();
        }
    }

    @Test
    void sends_no_state_after_a_newer_one() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(event(key, 6));
            outbox.publish(event(key, 5));
        });
        publish(key, 4);
        publish(key, 6);
        publish(key, 7);
        await().until(() -> sent(key).contains(7L));
        assertEquals(List.of(6L, 6L, 7L), sent(key));
    }

    @Test
    void goes_on_after_its_database_session_was_ended() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and datname = current_database()");
        }
        await().ignoreExceptions().until(() -> {
            publish(key, 1);
            return true;
        });
        await().until(() -> sent(key).contains(1L));
    }

    @Test
    void refuses_a_state_that_no_broker_would_take() {
        OutgoingEvent large = new OutgoingEvent(TOPIC, key, "type", key, 1, "made", new byte[8 * 1024 * 1024]);
        Refusal refusal = assertThrows(
                Refusal.class, () -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(large)));
        assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
    }

    @Test
    void takes_the_largest_state_it_promises_to_take() {
        byte[] state = new byte[Outbox.LARGEST_STATE_BYTES];
        java.util.concurrent.ThreadLocalRandom.current().nextBytes(state);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(new OutgoingEvent(TOPIC, key, "type", key, 1, "made", state)));
        await().until(() -> sent(key).contains(1L));
    }

    @Test
    void refuses_a_topic_that_nobody_creates() {
        OutgoingEvent lost = new OutgoingEvent("waymark.nowhere", key, "type", key, 1, "made", Map.of());
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(lost)));
    }

    @Test
    void only_reads_while_nothing_waits() {
        publish(key, 1);
        await().until(() -> sent(key).contains(1L));
        await().until(() -> relay("query").startsWith("select exists"));
        String asked = relay("query_start::text");
        // a first reader still tidies pages after rows that are gone, which is written too; then nothing is
        AtomicReference<String> written = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(30))
                .during(Duration.ofSeconds(3))
                .until(() -> relay("query").startsWith("select exists") && isUnchanged(written, walRecords()));
        assertNotEquals(asked, relay("query_start::text"), "it has asked meanwhile");
    }

    private String walRecords() {
        return relay("(pg_stat_get_backend_wal(pid)).wal_records::text");
    }

    private static boolean isUnchanged(AtomicReference<String> last, String now) {
        return now.equals(last.getAndSet(now));
    }

    /** Of the database session that last asked for what waits. */
    private String relay(String column) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from pg_stat_activity"
                        + " where pid <> pg_backend_pid() and datname = current_database() and query like '%outbox%'"
                        + " order by query_start desc limit 1")) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void compresses_as_every_client_can_read_it() throws IOException {
        publish(key, 1);
        await().until(() -> sent(key).contains(1L));
        assertEquals(Set.of("gzip"), TestBroker.current().codecs(TOPIC));
    }

    private volatile boolean stopped;

    /** As a second instance of the service would: a producer and a connection of its own. */
    private CompletableFuture<Void> anotherRelay() {
        OutboxBatch batch = new OutboxBatch(
                new Broker(Map.of("bootstrap.servers", TestBroker.current().servers())), "kit-test");
        return CompletableFuture.runAsync(() -> {
            try (Connection connection = database.getConnection()) {
                while (!stopped) {
                    batch.send(connection);
                }
            } catch (SQLException | ExecutionException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            } finally {
                batch.close();
            }
        });
    }

    private void publish(String eventKey, long sequence) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(event(eventKey, sequence)));
    }

    private static OutgoingEvent event(String eventKey, long sequence) {
        return new OutgoingEvent(TOPIC, eventKey, "org.waymark.test.sent.v1", eventKey, sequence, "made", Map.of());
    }

    private static List<Long> sent(String eventKey) {
        return TestTopics.read(TOPIC).stream()
                .filter(event -> event.key().equals(eventKey))
                .map(TestTopics.Received::sequence)
                .toList();
    }

    /** Repetitions are allowed after a crash, but the last of each key must be the newest. */
    private static void assertInOrder(String eventKey) {
        List<Long> sequences = sent(eventKey);
        assertEquals(50L, sequences.get(sequences.size() - 1), sequences.toString());
        List<Long> firsts = sequences.stream().distinct().toList();
        assertEquals(firsts.stream().sorted().toList(), firsts);
        assertTrue(sequences.size() >= 50);
    }
}
