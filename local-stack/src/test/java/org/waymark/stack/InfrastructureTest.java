package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

class InfrastructureTest {
    @TempDir
    static Path home;

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = new LocalStack(new Layout(Layout.projectAround(Path.of("")), home), Ports.free());
        stack.startInfrastructure(line -> {});
    }

    @AfterAll
    static void stop() {
        stack.close();
        assertTrue(stack.components().stream().noneMatch(Component::isRunning));
    }

    @Test
    void keeps_rows_when_the_database_server_is_killed() throws SQLException {
        try (Connection connection = database("survey")) {
            connection.createStatement().execute("create table kept (n int); insert into kept values (7)");
        }
        stack.postgres().kill();
        assertThrows(SQLException.class, () -> database("survey"));
        stack.postgres().start();
        stack.postgres().awaitReady();
        try (Connection connection = database("survey");
                var rows = connection.createStatement().executeQuery("select n from kept")) {
            assertTrue(rows.next());
            assertEquals(7, rows.getInt(1));
        }
    }

    @Test
    void keeps_what_the_database_refuses_out_of_its_log() throws Exception {
        String answer = "answer-of-somebody";
        try (Connection connection = database("survey")) {
            connection
                    .createStatement()
                    .execute("create table refusing (number int unique, text varchar(30) check (text <> '" + answer
                            + "'))");
            for (String refused : List.of(
                    "insert into refusing (text) values (?)",
                    "insert into refusing (number) values (?::int)",
                    "select ?::uuid",
                    "select ?::jsonb",
                    "select 1 from nowhere where text = '" + answer + "' or text = ?")) {
                try (var statement = connection.prepareStatement(refused)) {
                    statement.setString(1, answer);
                    assertThrows(SQLException.class, statement::execute, refused);
                }
            }
        }
        String log = Files.readString(stack.postgres().log());
        assertTrue(log.contains("ready to accept connections"), log);
        assertFalse(log.contains(answer), log);
    }

    @Test
    void keeps_a_service_out_of_the_database_of_another() {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(stack.postgres().jdbcUrl("survey"), "catalog", "catalog"));
    }

    @Test
    void keeps_topics_when_the_broker_is_killed() throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        stack.broker().kill();
        stack.broker().start();
        stack.broker().awaitReady();
        try (Admin admin = admin()) {
            Set<String> topics = admin.listTopics().names().get(60, TimeUnit.SECONDS);
            assertTrue(topics.contains("kept"), topics::toString);
        }
    }

    @Test
    void makes_no_topic_because_somebody_mistyped_its_name() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.broker().bootstrapServers(), "max.block.ms", "3000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var refused = producer.send(new ProducerRecord<>("typing-error", "key", "value"));
            assertThrows(ExecutionException.class, () -> refused.get(30, TimeUnit.SECONDS));
        }
    }

    /** The broker decompresses what it keeps in compacted topics, which takes libraries that no one compiles against. */
    @ParameterizedTest
    @ValueSource(strings = {"lz4", "zstd", "gzip", "snappy"})
    void keeps_records_however_they_are_compressed(String compression) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.broker().bootstrapServers(), "compression.type", compression);
        try (Admin admin = admin();
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            NewTopic topic = new NewTopic(compression, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
            var kept = producer.send(new ProducerRecord<>(compression, "key", "value ".repeat(200)));
            assertEquals(0, kept.get(30, TimeUnit.SECONDS).offset());
        }
    }

    @Test
    void starts_again_what_was_killed() {
        List<String> said = new ArrayList<>();
        RestartPolicy atOnce = new RestartPolicy(5, Duration.ofMinutes(10), Duration.ofMillis(1));
        Supervisor supervisor = new Supervisor(List.of(stack.tokenProvider()), atOnce, said::add);
        long before = stack.tokenProvider().pid();
        stack.tokenProvider().kill();
        while (!stack.tokenProvider().isRunning()) {
            assertTrue(supervisor.look(Instant.now()));
        }
        stack.tokenProvider().awaitReady();
        assertNotEquals(before, stack.tokenProvider().pid());
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("tokens was killed; "), said.get(0));
    }

    @Test
    void keeps_its_signing_key_when_the_token_provider_is_killed() throws Exception {
        String before = signingKeys();
        stack.tokenProvider().kill();
        stack.tokenProvider().start();
        stack.tokenProvider().awaitReady();
        assertEquals(before, signingKeys());
    }

    @Test
    void gives_a_token_to_a_person_of_the_demonstration() throws Exception {
        JsonNode claims = claims(DemoUsers.programme());
        assertEquals("programme", claims.get("sub").asText());
        assertEquals(stack.endpoints().issuer().toString(), claims.get("iss").asText());
        assertEquals("waymark", claims.get("aud").get(0).asText());
        assertEquals("programme", claims.get("roles").get(0).asText());
        assertFalse(claims.get("programmes").isEmpty());
    }

    @Test
    void gives_a_token_to_a_machine() throws Exception {
        DemoUser machine = DemoUsers.named("local-system-w01");
        JsonNode claims = claims(machine);
        assertEquals("local-system-w01", claims.get("azp").asText());
        assertEquals("local-system", claims.get("roles").get(0).asText());
        assertEquals(machine.areas().get(0), claims.get("areas").get(0).asText());
    }

    @Test
    void gives_a_token_to_anyone_with_whatever_they_claim() throws Exception {
        DemoUser somebody =
                new DemoUser("somebody", "Some Body", "test", List.of("panel"), List.of("E99000002"), List.of(), null);
        JsonNode claims = claims(somebody);
        assertEquals("somebody", claims.get("sub").asText());
        assertEquals("panel", claims.get("roles").get(0).asText());
        assertEquals("waymark", claims.get("aud").get(0).asText());
    }

    @Test
    void asks_for_a_token_once() {
        DemoUser user = DemoUsers.peer();
        assertEquals(stack.tokens().tokenFor(user), stack.tokens().tokenFor(user));
    }

    private static String signingKeys() throws Exception {
        URI keys = URI.create(stack.endpoints().issuer() + "/jwks");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(keys).build(), BodyHandlers.ofString())
                .body();
    }

    private static JsonNode claims(DemoUser user) throws Exception {
        String payload = stack.tokens().tokenFor(user).split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static Connection database(String name) throws SQLException {
        return DriverManager.getConnection(stack.postgres().jdbcUrl(name), name, name);
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", stack.broker().bootstrapServers()));
    }
}
