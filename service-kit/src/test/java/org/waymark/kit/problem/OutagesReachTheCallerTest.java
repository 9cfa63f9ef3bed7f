package org.waymark.kit.problem;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.kit.limits.SmallLimits;
import org.waymark.kit.log.LinesOfTheLog;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OutagesReachTheCallerTest {
    @Inject
    DataSource database;

    private static Response get(String path) {
        return given().header("X-Forwarded-For", "10.3.0.1").get(path);
    }

    private static void isAway(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("errors[0].code", equalTo("database-away"));
    }

    @Test
    void without_a_free_connection_the_database_is_away_for_now() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            takeAll(all);
            isAway(get("/v1/limited/row"));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        get("/v1/limited/row").then().statusCode(200);
    }

    private void takeAll(List<Connection> all) {
        try {
            while (true) {
                all.add(database.getConnection());
            }
        } catch (SQLException noneLeft) {
            // as wanted
        }
    }

    @Test
    void a_transaction_that_took_too_long_is_an_outage_as_well() {
        isAway(get("/v1/limited/slow-row"));
    }

    @Test
    void a_caller_who_hangs_up_is_no_error() throws IOException {
        try (LinesOfTheLog log = new LinesOfTheLog()) {
            hangUpWithin("PUT /v1/limited/open", "application/json");
            hangUpWithin("POST /v1/limited/stream", "application/x-ndjson");
            await().until(() -> log.containing("/v1/limited/").size() == 2);
            assertEquals(List.of(), log.atLeast(Level.WARNING));
        }
    }

    private static void hangUpWithin(String request, String type) throws IOException {
        try (Socket connection = new Socket("127.0.0.1", RestAssured.port)) {
            connection
                    .getOutputStream()
                    .write(
                            "%s HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: 10.3.0.2\r\nContent-Type: %s\r\nContent-Length: 1000\r\n\r\n{"
                                    .formatted(request, type)
                                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
