package org.waymark.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final String NOT_YET = "{\"type\":\"/v1/problems/not-yet-known\"}";
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new Api(base, user -> "token", new Patience(SHORT, SHORT, SHORT));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void repeats_a_verb_with_the_same_key_while_the_service_fails() {
        script(new Answer(503, ""), new Answer(429, ""), new Answer(200, "{\"revision\":1}"));
        Call signOff = Call.post(DemoUsers.admin(), "/v1/x/sign-off", Map.of());
        assertEquals(1, api.make(signOff).path("revision").asInt());
        assertEquals(3, keys.size());
        assertEquals(1, keys.stream().distinct().count());
    }

    @Test
    void waits_for_what_is_not_yet_known() {
        script(new Answer(409, NOT_YET), new Answer(201, "{}"));
        api.make(Call.put(DemoUsers.admin(), "/v1/x", Map.of()));
        assertTrue(answers.isEmpty());
    }

    @Test
    void gives_up_on_what_never_becomes_known() {
        for (int i = 0; i < 20; i++) {
            script(new Answer(409, NOT_YET));
        }
        Call put = Call.put(DemoUsers.admin(), "/v1/x", Map.of());
        LoadFailed failed = assertThrows(LoadFailed.class, () -> api.make(put));
        assertTrue(failed.getMessage().contains("not-yet-known"), failed.getMessage());
    }

    @Test
    void gives_up_at_once_when_a_rule_is_broken() {
        script(new Answer(422, "{\"title\":\"no\"}"), new Answer(200, "{}"));
        assertThrows(LoadFailed.class, () -> api.make(Call.put(DemoUsers.admin(), "/v1/x", Map.of())));
        assertEquals(1, answers.size());
    }

    @Test
    void gives_up_on_a_service_that_stays_away_and_says_which() {
        server.stop(0);
        LoadFailed failed = assertThrows(LoadFailed.class, () -> api.make(Call.get(DemoUsers.admin(), "/v1/areas")));
        assertTrue(failed.getMessage().contains("/v1/areas as admin"), failed.getMessage());
    }

    private void script(Answer... next) {
        answers.addAll(List.of(next));
    }

    private void answer(HttpExchange exchange) throws IOException {
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        Answer next = answers.remove();
        byte[] body = next.text().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
