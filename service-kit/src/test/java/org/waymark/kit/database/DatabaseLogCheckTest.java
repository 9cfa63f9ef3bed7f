package org.waymark.kit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.kit.production.Finding;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class DatabaseLogCheckTest {
    @Inject
    DataSource database;

    @Test
    void is_content_with_the_server_that_tests_use() throws SQLException {
        assertEquals(List.of(), findingsAfter("select 1"));
    }

    @Test
    void names_the_setting_that_lets_content_into_the_log() throws SQLException {
        for (String loud : List.of(
                "log_min_messages = warning",
                "log_min_error_statement = error",
                "log_parameter_max_length = -1",
                "log_parameter_max_length_on_error = 100")) {
            List<Finding> findings = findingsAfter("set local " + loud);
            assertEquals(1, findings.size(), loud);
            assertTrue(findings.get(0).setting().endsWith(loud.split(" ")[0]), loud);
        }
    }

    private List<Finding> findingsAfter(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(statement);
            List<Finding> findings = DatabaseLogCheck.findings(connection);
            connection.rollback();
            return findings;
        }
    }
}
