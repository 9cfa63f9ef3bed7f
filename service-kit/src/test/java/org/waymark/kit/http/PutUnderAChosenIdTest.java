package org.waymark.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.FirstPuts;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PutUnderAChosenIdTest {
    @Inject
    DataSource database;

    private final String id = UUID.randomUUID().toString();

    private Response put(String text, String ifMatch) {
        var request = given().auth()
                .oauth2(Tokens.of("coordinator").token())
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/shelves/" + id);
    }

    @Test
    void what_is_new_is_created_and_found_where_it_was_put() {
        put("a", null)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", endsWith("/v1/shelves/" + id));
    }

    @Test
    void the_same_again_changes_nothing_whatever_the_precondition() throws SQLException {
        put("a", null);
        put("a", "\"7\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .header("Location", nullValue());
        assertEquals(List.of("shelf-put-up"), audited());
    }

    @Test
    void other_content_amends_the_version_that_was_read_and_no_other() throws SQLException {
        put("a", null);
        put("b", null).then().statusCode(428);
        put("b", "\"7\"").then().statusCode(412);
        put("b", "\"0\"").then().statusCode(200).header("ETag", equalTo("\"1\""));
        assertEquals(List.of("shelf-put-up", "shelf-labelled"), audited());
    }

    @Test
    void overlapping_first_puts_are_one_creation_and_equal_answers() throws Exception {
        FirstPuts.areOneCreation(database, "shelf", () -> put("a", null));
        assertEquals(List.of("shelf-put-up"), audited());
    }

    private List<String> audited() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select action from audit_log where subject = '" + id + "' order by id")) {
            List<String> actions = new ArrayList<>();
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
            return actions;
        }
    }
}
