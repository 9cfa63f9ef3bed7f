package org.waymark.catalog.framework;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testkit.Infrastructure;

/** The last line of defence: not even the database changes what is published. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PublishedContentTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update framework_version set content = '{}' where framework = 'maternity-early-years'",
                "update framework_version set label = '2021' where framework = 'maternity-early-years'",
                "update framework_version set status = 'DRAFT', published_at = null where framework = 'maternity-early-years'",
                "delete from framework_version where framework = 'maternity-early-years'"
            })
    void the_database_refuses_to_change_a_published_version(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.executeUpdate(change));
            assertTrue(refusal.getMessage().contains("is published and never changes"), refusal.getMessage());
        }
    }
}
