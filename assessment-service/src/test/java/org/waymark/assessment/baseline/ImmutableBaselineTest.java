package org.waymark.assessment.baseline;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ImmutableBaselineTest {
    @Inject
    DataSource database;

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update baseline set result = '{}'",
                "update baseline set revision = revision + 1, reason = 'x'",
                "delete from baseline",
                "truncate baseline"
            })
    void the_database_itself_refuses_to_change_a_baseline(String statement) {
        Case.signedOff();
        SQLException refused = assertThrows(SQLException.class, () -> run(statement));
        assertTrue(refused.getMessage().contains("a baseline never changes"), refused.getMessage());
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
