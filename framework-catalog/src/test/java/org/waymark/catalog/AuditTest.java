package org.waymark.catalog;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AuditTest {
    private static final String VERSION = "/v1/frameworks/audited/versions/1";

    @Inject
    DataSource database;

    @Test
    void records_who_imported_and_published_what_but_not_what_was_refused() throws SQLException {
        String token = Tokens.of("admin").subject("author-7").token();
        given().auth()
                .oauth2(token)
                .config(yaml())
                .contentType("application/yaml")
                .body(FrameworkFixture.playgrounds("audited"))
                .put(VERSION)
                .then()
                .statusCode(201);
        publish(token, "audited-1", 200);
        publish(token, "audited-2", 409);

        assertEquals(List.of("framework-draft-imported", "framework-published"), recorded("author-7"));
    }

    private static RestAssuredConfig yaml() {
        return RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/yaml", ContentType.TEXT));
    }

    private static void publish(String token, String key, int status) {
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .post(VERSION + "/publish")
                .then()
                .statusCode(status);
    }

    private List<String> recorded(String caller) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select action from audit_log where caller = ? and subject = 'audited:1' order by 1")) {
            query.setString(1, caller);
            List<String> actions = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
            }
            return actions;
        }
    }
}
