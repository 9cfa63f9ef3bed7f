package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AuditHttpTest {
    @Inject
    DataSource database;

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void every_change_and_every_look_at_the_detail_is_on_record() throws SQLException {
        Case one = Case.signedOff();
        get(panel(), one.path("")).statusCode(200);
        get(coordinator(), one.path("/baseline")).statusCode(200);
        get(coordinator(), one.path("/survey-summary")).statusCode(200);
        List<String> actions = actions(one);
        assertEquals(
                List.of("assessment-set-up", "confidentiality-agreed", "assessor-assigned", "assessor-assigned"),
                actions.subList(0, 4));
        assertTrue(actions.containsAll(List.of(
                "assessment-started",
                "workshop-recorded",
                "levels-agreed",
                "workbook-written",
                "assessment-submitted",
                "submission-reviewed",
                "assessment-signed-off")));
        assertEquals(
                List.of("assessment-read", "baseline-read", "survey-summary-read"),
                actions.subList(actions.size() - 3, actions.size()));
    }

    @Test
    void a_look_at_the_outline_is_not() throws SQLException {
        Case one = Case.setUp();
        get(World.programme(), one.path("")).statusCode(200);
        assertEquals(List.of("assessment-set-up"), actions(one));
    }

    private List<String> actions(Case one) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select action from audit_log where subject = ? order by id")) {
            query.setString(1, one.id().toString());
            List<String> actions = new ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
            return actions;
        }
    }
}
