package org.waymark.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class StatesArriveTest {
    @Inject
    Notes notes;

    private final String key = UUID.randomUUID().toString();

    @Test
    void keeps_the_newest_state_whatever_the_order_of_arrival() {
        publish(3, "third");
        publish(1, "first");
        publish(2, "second");
        publish(3, "third");
        publishMarker();
        assertEquals(Optional.of("third"), notes.text(key));
    }

    @Test
    void applies_a_repeated_state_once() {
        publish(1, "once");
        await().until(() -> notes.text(key).isPresent());
        publish(1, "once");
        publishMarker();
        assertEquals(1, notes.applied(key));
    }

    @Test
    void sets_an_unreadable_record_aside_and_goes_on() {
        Map<String, String> envelope = TestTopics.envelope(NoteChanged.TYPE, key, 1, "made");
        TestTopics.publish(NoteChanged.TOPIC, key, envelope, "no json".getBytes(StandardCharsets.UTF_8));
        publish(2, "readable");
        await().until(() -> notes.text(key).equals(Optional.of("readable")));
        assertTrue(reason(key).orElseThrow().contains("not what its type promises"));
    }

    @Test
    void sets_a_record_aside_that_the_database_will_never_take_and_keeps_its_neighbours() {
        String neighbour = UUID.randomUUID().toString();
        publish(1, "x".repeat(101));
        TestTopics.publish(
                NoteChanged.TOPIC, neighbour, NoteChanged.TYPE, neighbour, 1, "made", new NoteChanged("near"));
        await().until(() -> notes.text(neighbour).isPresent());
        await().until(() -> reason(key).isPresent());
        assertEquals(Optional.empty(), notes.text(key));
    }

    @Test
    void skips_a_type_it_does_not_know_and_counts_it() {
        TestTopics.publish(NoteChanged.TOPIC, key, "org.waymark.test.other.v1", key, 1, "made", Map.of("a", 1));
        publishMarker();
        assertEquals(Optional.empty(), reason(key));
        String metrics = Management.get("metrics").asString();
        assertTrue(metrics.contains("waymark_inbox_skipped_total{reason=\"unknown-type\""), metrics);
    }

    @Test
    void shows_what_was_set_aside_in_wellness_and_on_the_dead_letter_topic() {
        TestTopics.publish(
                NoteChanged.TOPIC, key, TestTopics.envelope(NoteChanged.TYPE, key, 1, "made"), new byte[] {'{'});
        await().until(() -> reason(key).isPresent());
        Management.get("health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'dead-letters' }.status", equalTo("DOWN"));
        await().until(() -> TestTopics.read("waymark.dead-letters.kit-test").stream()
                .anyMatch(letter -> key.equals(letter.json().path("key").asText())));
    }

    @Test
    void lists_dead_letters_to_an_administrator_alone_and_refuses_to_replay_one_still_broken() {
        TestTopics.publish(
                NoteChanged.TOPIC, key, TestTopics.envelope(NoteChanged.TYPE, key, 1, "made"), new byte[] {'{'});
        await().until(() -> reason(key).isPresent());
        given().get("/v1/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("programme").token())
                .get("/v1/dead-letters")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .get("/v1/dead-letters?limit=200")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(key));
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", key)
                .post("/v1/dead-letters/" + letterId() + "/replay")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("still-broken"))
                .body("errors[0].detail", containsString("not what its type promises"));
    }

    private Optional<String> reason(String eventKey) {
        return notes.select("select reason from dead_letter where event_key = ?", eventKey);
    }

    private String letterId() {
        return notes.select("select id from dead_letter where event_key = ?", key)
                .orElseThrow();
    }

    private void publish(long sequence, String text) {
        TestTopics.publish(NoteChanged.TOPIC, key, NoteChanged.TYPE, key, sequence, "made", new NoteChanged(text));
    }

    /** A last state with the same key: when it is counted, all before it on the partition are done with. */
    private void publishMarker() {
        double before = skipped();
        TestTopics.publish(NoteChanged.TOPIC, key, "org.waymark.test.marker.v1", key, 1, "made", Map.of());
        await().until(() -> skipped() > before);
    }

    private static double skipped() {
        return Management.get("metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("waymark_inbox_skipped_total{reason=\"unknown-type\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
