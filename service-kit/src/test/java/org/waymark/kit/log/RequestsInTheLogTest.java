package org.waymark.kit.log;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.waymark.kit.limits.SmallLimits;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RequestsInTheLogTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_request_has_one_line_with_its_trace_and_nothing_that_it_brought() {
        String token = Tokens.of("coordinator").token();
        try (LinesOfTheLog log = new LinesOfTheLog()) {
            given().auth()
                    .oauth2(token)
                    .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .contentType("application/json")
                    .body("{\"a\":\"in-the-body\"}")
                    .put("/v1/limited/closed?secret=in-the-query")
                    .then()
                    .statusCode(204);
            await().until(() -> !log.containing("/v1/limited/closed").isEmpty());
            LinesOfTheLog.Line line = log.containing("/v1/limited/closed").get(0);
            assertTrue(line.text().matches("PUT /v1/limited/closed 204 \\d+ bytes \\d+ ms"), line.text());
            assertEquals(TRACE, line.traceId());
            assertTrue(log.containing("in-the").isEmpty());
            assertTrue(log.containing(token).isEmpty());
        }
    }

    @Test
    void a_trace_that_is_none_is_replaced() {
        assertEquals(TRACE, TraceIds.traceId("00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertTrue(TraceIds.traceId("forged\nline").matches("[0-9a-f]{32}"));
        assertTrue(TraceIds.traceId(null).matches("[0-9a-f]{32}"));
    }
}
