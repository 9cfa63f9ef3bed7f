package org.waymark.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class BadDaysOfTheInboxTest {
    @Inject
    Notes notes;

    @Inject
    Inbox inbox;

    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @AfterEach
    void clear() {
        notes.acceptAll();
        notes.failAtTheEnd(false);
    }

    @Test
    void a_batch_that_fails_at_the_end_leaves_nothing_and_sets_each_aside() {
        notes.failAtTheEnd(true);
        receive(record(key, 1, "one"), record(other, 1, "two"));
        for (String each : List.of(key, other)) {
            assertEquals(Optional.empty(), notes.text(each));
            assertEquals(
                    Optional.empty(), notes.select("select sequence::text from inbox_state where event_key = ?", each));
            assertEquals(Optional.of("nothing can be completed now"), reason(each));
        }
    }

    @Test
    void keeps_the_last_good_state_of_a_batch_whose_newest_is_poison() {
        receive(record(key, 1, "good"), record(key, 2, "x".repeat(101)));
        assertEquals(Optional.of("good"), notes.text(key));
        assertTrue(reason(key).isPresent());
    }

    @Test
    void loses_nothing_when_the_database_session_ends_in_the_middle_of_a_batch() {
        notes.loseTheSessionOnce();
        receive(record(key, 1, "one"), record(other, 1, "two"));
        assertEquals(Optional.of("one"), notes.text(key));
        assertEquals(Optional.of("two"), notes.text(other));
        assertEquals(Optional.empty(), reason(key));
        assertEquals(Optional.empty(), reason(other));
    }

    @Test
    void sets_poison_aside_that_holds_what_the_database_cannot_store() {
        ConsumerRecord<String, byte[]> poison = bare(key + "\0", "{\"text\":null}".getBytes(StandardCharsets.UTF_8));
        envelope(poison, 1);
        poison.headers().add("odd\0", new byte[] {0});
        receive(poison, record(other, 1, "near"));
        assertEquals(Optional.of("near"), notes.text(other));
        assertTrue(reason(key + "\uFFFD").isPresent());
    }

    @Test
    void sets_an_envelope_with_an_empty_attribute_aside() {
        ConsumerRecord<String, byte[]> poison = record(key, 1, "one");
        poison.headers().remove("ce_time");
        poison.headers().add("ce_time", null);
        receive(poison, record(other, 1, "near"));
        assertEquals(Optional.of("near"), notes.text(other));
        assertEquals(Optional.of("the envelope lacks the attribute ce_time"), reason(key));
    }

    @Test
    void announces_poison_as_large_as_an_event_may_be_without_its_content() {
        ConsumerRecord<String, byte[]> poison = bare(key, new byte[8_000_000]);
        envelope(poison, 1);
        receive(poison);
        await().until(() -> TestTopics.read("waymark.dead-letters.kit-test").stream()
                .anyMatch(letter -> key.equals(letter.json().path("key").asText())
                        && letter.json().path("value").isNull()));
    }

    @Test
    void replays_what_was_mended_any_number_of_times() {
        notes.refuse(key);
        receive(record(key, 1, "late"));
        replay(letterId())
                .statusCode(422)
                .body("errors[0].detail", equalTo("It still cannot be kept: refused by the test"));
        notes.acceptAll();
        replay(letterId()).statusCode(204);
        replay(letterId()).statusCode(204);
        assertEquals(Optional.of("late"), notes.text(key));
        assertEquals(1, notes.applied(key));
    }

    @Test
    void refuses_to_replay_what_the_database_refuses_still_and_shows_no_sql() {
        receive(record(key, 1, "x".repeat(101)));
        replay(letterId())
                .statusCode(422)
                .body("errors[0].code", equalTo("still-broken"))
                .body("errors[0].detail", containsString("note_text_check"))
                .body(not(containsString("insert")))
                .body(not(containsString("xxx")));
    }

    @Test
    void counts_a_letter_that_was_dismissed_with_a_reason_no_more() {
        notes.refuse(key);
        receive(record(key, 1, "late"));
        double waiting = waiting();
        dismiss(letterId(), " ").statusCode(400).body("errors[0].path", equalTo("reason"));
        dismiss(letterId(), "sent by a test").statusCode(204);
        assertEquals(waiting - 1, waiting());
        assertEquals(
                Optional.of("test-admin: sent by a test"),
                notes.select(
                        "select caller || ': ' || (detail ->> 'reason') from audit_log"
                                + " where action = 'dead-letter-dismissed' and subject = ?",
                        letterId()));
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .get("/v1/dead-letters?limit=200")
                .then()
                .body("items.find { it.key == '" + key + "' }.dismissalReason", equalTo("sent by a test"));
        dismiss(letterId(), "again").statusCode(409).body("errors[0].code", equalTo("dead-letter-settled"));
    }

    @Test
    void does_not_dismiss_a_letter_that_was_replayed() {
        notes.refuse(key);
        receive(record(key, 1, "late"));
        notes.acceptAll();
        replay(letterId()).statusCode(204);
        dismiss(letterId(), "too late").statusCode(409).body("errors[0].code", equalTo("dead-letter-settled"));
    }

    private static double waiting() {
        return Management.get("metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("waymark_dead_letters"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static ValidatableResponse dismiss(String letter, String reason) {
        return given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/v1/dead-letters/" + letter + "/dismiss")
                .then();
    }

    @Test
    void commits_to_the_broker_only_what_the_database_has() throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        notes.holdUntil(opened);
        long before = committed();
        TestTopics.publish(NoteChanged.TOPIC, key, NoteChanged.TYPE, key, 1, "made", new NoteChanged("held"));
        try {
            await().during(java.time.Duration.ofSeconds(2)).until(() -> committed() == before);
        } finally {
            opened.countDown();
        }
        await().until(() -> notes.text(key).isPresent() && committed() > before);
    }

    private static long committed() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", System.getProperty("waymark.test.kafka")))) {
            return admin.listConsumerGroupOffsets("kit-test").partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        }
    }

    private static ValidatableResponse replay(String letter) {
        return given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/dead-letters/" + letter + "/replay")
                .then();
    }

    private Optional<String> reason(String eventKey) {
        return notes.select("select reason from dead_letter where event_key = ?", eventKey);
    }

    private String letterId() {
        return notes.select("select id from dead_letter where event_key = ?", key)
                .orElseThrow();
    }

    @SafeVarargs
    private void receive(ConsumerRecord<String, byte[]>... records) {
        inbox.receive(
                new ConsumerRecords<>(Map.of(new TopicPartition(NoteChanged.TOPIC, 99), List.of(records)), Map.of()));
    }

    private static ConsumerRecord<String, byte[]> record(String key, long sequence, String text) {
        ConsumerRecord<String, byte[]> event =
                bare(key, ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
        envelope(event, sequence);
        return event;
    }

    private static void envelope(ConsumerRecord<String, byte[]> event, long sequence) {
        TestTopics.envelope(NoteChanged.TYPE, "subject", sequence, "made")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    private static ConsumerRecord<String, byte[]> bare(String key, byte[] value) {
        return new ConsumerRecord<>(
                NoteChanged.TOPIC, 99, ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), key, value);
    }
}
