package org.waymark.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class VerbsCanBeRepeatedTest {
    @Inject
    DataSource database;

    private final String id = UUID.randomUUID().toString();

    private Response use(String key, String name) {
        return use(Tokens.of("coordinator"), key, name);
    }

    private Response use(Tokens caller, String key, String name) {
        return given().auth()
                .oauth2(caller.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"size\":1}")
                .post("/v1/things/" + id + "/use");
    }

    @Test
    void replays_the_first_answer_and_acts_once() throws SQLException {
        Response first = use(id, "a");
        Response again = use(id, "a");
        assertEquals(200, first.statusCode());
        assertEquals(200, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(1, count("select count(*) from note where text = '" + id + "'"));
        assertEquals(1, count("select count(*) from audit_log where subject = '" + id + "'"));
        await().until(() -> sent() > 0);
        assertEquals(1, sent());
    }

    @Test
    void acts_once_when_the_same_request_arrives_several_times_at_once() throws SQLException {
        List<Integer> statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(attempt -> use(id, "a").statusCode())
                .toList();
        assertEquals(List.of(200, 200, 200, 200, 200, 200), statuses);
        assertEquals(1, count("select count(*) from note where text = '" + id + "'"));
    }

    @Test
    void refuses_a_key_used_with_other_content() {
        use(id, "a");
        use(id, "b").then().statusCode(422).body("errors[0].code", equalTo("idempotency-key-reused"));
    }

    @Test
    void keeps_the_keys_of_each_subject_and_client_apart() throws SQLException {
        use(id, "a").then().statusCode(200);
        use(Tokens.of("coordinator").client("another"), id, "b").then().statusCode(200);
        use(Tokens.of("coordinator").subject("another"), id, "c").then().statusCode(200);
        assertEquals(3, count("select count(*) from note where text = '" + id + "'"));
    }

    @Test
    void forgets_keys_after_a_week() throws SQLException {
        use(id, "a");
        execute("update idempotency_key set used_at = now() - interval '8 days' where key = '" + id + "'");
        use(UUID.randomUUID().toString(), "a").then().statusCode(200);
        assertEquals(0, count("select count(*) from idempotency_key where key = '" + id + "'"));
    }

    @Test
    void has_no_keys_for_callers_without_a_token() {
        given().contentType("application/json")
                .header("Idempotency-Key", id)
                .post("/v1/things/" + id + "/touch")
                .then()
                .statusCode(401);
    }

    @Test
    void asks_for_a_key() {
        given().auth()
                .oauth2(Tokens.of("coordinator").token())
                .contentType("application/json")
                .body("{\"name\":\"a\",\"size\":1}")
                .post("/v1/things/" + id + "/use")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("idempotency-key-missing"));
    }

    @Test
    void leaves_nothing_behind_of_a_refused_request() throws SQLException {
        use(id, "refused").then().statusCode(409);
        assertEquals(0, count("select count(*) from note where text = '" + id + "'"));
        assertEquals(0, count("select count(*) from audit_log where subject = '" + id + "'"));
        assertEquals(0, count("select count(*) from idempotency_key where key = '" + id + "'"));
        use(UUID.randomUUID().toString(), "a").then().statusCode(200);
        await().until(() -> sent() > 0);
        assertEquals(1, sent());
    }

    @Test
    void keeps_the_audit_log_as_it_was_written() throws SQLException {
        use(id, "a");
        assertThrows(SQLException.class, () -> execute("delete from audit_log where subject = '" + id + "'"));
        assertThrows(SQLException.class, () -> execute("update audit_log set action = 'x'"));
        assertThrows(SQLException.class, () -> execute("truncate audit_log"));
        assertTrue(count("select count(*) from audit_log where subject = '" + id + "'") == 1);
    }

    private long sent() {
        return TestTopics.read("waymark.test-sent").stream()
                .filter(event -> event.key().equals(id))
                .count();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
