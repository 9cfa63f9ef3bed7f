package org.waymark.kit.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.kit.limits.RawConnection.chunk;
import static org.waymark.kit.limits.RawConnection.head;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class BodiesAreLimitedTest {
    private static final String JSON = "Content-Type: application/json";
    private static final String NDJSON = "Content-Type: application/x-ndjson";
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private static String signedIn() {
        return "Authorization: Bearer " + Tokens.of("coordinator").token();
    }

    private static String answerTo(String... sent) throws IOException {
        try (RawConnection connection = new RawConnection()) {
            for (String part : sent) {
                connection.send(part);
            }
            return connection.untilClosed();
        }
    }

    private static void isProblem(String answer, int status, String code) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"" + code + "\""), answer);
    }

    @Test
    void who_is_unknown_is_refused_before_the_body_is_here() throws IOException {
        String answer =
                answerTo(head("PUT /v1/limited/closed", "10.1.0.1", JSON, "Content-Length: 1000"), "{\"a\":\"b");
        isProblem(answer, 401, "unauthenticated");
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("connection: close"), answer);
    }

    @Test
    void a_body_that_announces_too_much_is_refused_in_the_callers_language_before_it_comes() throws IOException {
        String answer = answerTo(head(
                "PUT /v1/limited/closed", "10.1.0.2", JSON, signedIn(), "Content-Length: 2049", "Accept-Language: cy"));
        isProblem(answer, 413, "too-large");
        assertTrue(answer.contains("Mae'r cais yn rhy fawr"), answer);
        assertTrue(answer.contains("2048"), answer);
    }

    @Test
    void a_body_that_announces_nothing_is_refused_when_it_becomes_too_large() throws IOException {
        isProblem(
                answerTo(
                        head("PUT /v1/limited/open", "10.1.0.3", JSON, CHUNKED),
                        chunk("{\"a\":\"" + "x".repeat(1500)),
                        chunk("x".repeat(1500))),
                413,
                "too-large");
    }

    @Test
    void a_body_that_trickles_in_is_cut_off() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection
                    .send(head("PUT /v1/limited/open", "10.1.0.4", JSON, "Content-Length: 1000"))
                    .trickle();
            isProblem(connection.untilClosed(), 408, "too-slow");
        }
    }

    @Test
    void a_body_in_pieces_is_taken_and_its_connection_kept() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            for (int i = 0; i < 2; i++) {
                connection.send(head("PUT /v1/limited/open", "10.1.0.5", JSON, CHUNKED));
                connection.send(chunk("{\"a\":")).send(chunk("\"b\"}")).send("0\r\n\r\n");
                String answer = connection.some();
                assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("{\"a\":\"b\"}"), answer);
            }
        }
    }

    @Test
    void a_body_is_asked_for_where_the_caller_waits_for_that() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection.send(
                    head("PUT /v1/limited/open", "10.1.0.6", JSON, "Content-Length: 9", "Expect: 100-continue"));
            assertTrue(connection.some().startsWith("HTTP/1.1 100"));
            assertTrue(connection.send("{\"a\":\"b\"}").some().startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void more_than_there_is_room_for_is_refused_for_the_moment() {
        given().header("X-Forwarded-For", "10.1.0.7")
                .contentType("application/json")
                .body(Map.of("a", "x".repeat(100_000)))
                .put("/v1/limited/larger")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("errors[0].code", equalTo("overloaded"));
        given().header("X-Forwarded-For", "10.1.0.7")
                .contentType("application/json")
                .body(Map.of("a", "x".repeat(50_000)))
                .put("/v1/limited/larger")
                .then()
                .statusCode(204);
    }

    @Test
    void a_streamed_body_has_its_own_limit() throws IOException {
        given().header("X-Forwarded-For", "10.1.0.8")
                .contentType("application/x-ndjson")
                .body("x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII))
                .post("/v1/limited/stream")
                .then()
                .statusCode(200)
                .body(equalTo("1000000"));
        isProblem(
                answerTo(
                        head("POST /v1/limited/stream", "10.1.0.8", NDJSON, CHUNKED),
                        chunk("x".repeat(1_000_000)),
                        chunk("x".repeat(50_000))),
                413,
                "too-large");
    }

    @Test
    void a_streamed_body_that_comes_too_slowly_is_cut_off() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection
                    .send(head("POST /v1/limited/stream", "10.1.0.9", NDJSON, "Content-Length: 1000000"))
                    .trickle();
            isProblem(connection.untilClosed(), 408, "too-slow");
        }
    }
}
