package org.waymark.assessment.assessment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;

/** What a cycle's days bound. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CycleDaysHttpTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final UUID cycle = UUID.randomUUID();
    private final Case one = new Case(UUID.randomUUID(), cycle);

    @Inject
    DataSource database;

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void nothing_is_set_up_before_the_first_day() {
        run(today.plusDays(1), today.plusDays(9), false);
        setUp().statusCode(409)
                .body("errors[0].code", equalTo("cycle-not-begun"))
                .body(
                        "errors[0].detail",
                        equalTo("The cycle runs from " + today.plusDays(1) + " to " + today.plusDays(9)
                                + ". Assessments start in it from its first day on."));
        run(today, today.plusDays(9), false);
        setUp().statusCode(201);
    }

    @Test
    void nothing_is_set_up_started_or_submitted_after_the_last_day() {
        run(today.minusDays(9), today, false);
        setUp().statusCode(201);
        agree();
        run(today.minusDays(9), today.minusDays(1), false);
        refuses("start", "{}");
        run(today.minusDays(9), today, false);
        post(coordinator(), one.path("/start"), "{}").statusCode(200);
        put(coordinator(), one.path("/agreed-levels"), Case.LEVELS).statusCode(201);
        run(today.minusDays(9), today.minusDays(1), false);
        refuses("submit", Case.SUBMISSION);
        put(coordinator(), "/v1/assessments/" + UUID.randomUUID(), setting())
                .statusCode(409)
                .body("errors[0].code", equalTo("cycle-over"));
    }

    @Test
    void late_is_what_the_programme_allows_and_the_audit_log_says_so() throws SQLException {
        run(today.minusDays(9), today, false);
        setUp().statusCode(201);
        agree();
        run(today.minusDays(9), today.minusDays(1), true);
        get(coordinator(), one.path("")).body("allowedActions", hasItem("start"));
        post(coordinator(), one.path("/start"), "{}").statusCode(200);
        put(coordinator(), one.path("/agreed-levels"), Case.LEVELS).statusCode(201);
        post(coordinator(), one.path("/submit"), Case.SUBMISSION).statusCode(200);
        assertEquals(List.of("assessment-started", "assessment-submitted"), late());
    }

    private void refuses(String action, String body) {
        get(coordinator(), one.path("")).body("allowedActions", not(hasItem(action)));
        post(coordinator(), one.path("/" + action), body)
                .statusCode(409)
                .body("errors[0].code", equalTo("cycle-over"))
                .body(
                        "errors[0].detail",
                        equalTo("The cycle ran from " + today.minusDays(9) + " to " + today.minusDays(1)
                                + ", and its programme allows no late assessments."));
    }

    private void run(LocalDate opensOn, LocalDate closesOn, boolean lateAllowed) {
        String path = "/v1/programmes/" + World.PROGRAMME;
        String etag = get(programme(), path).extract().header("ETag");
        String body = """
                {"code": "%s", "title": "Days", "opensOn": "%s", "closesOn": "%s", "lateAllowed": %s}""".formatted(cycle, opensOn, closesOn, lateAllowed);
        int status = World.replace(programme(), path + "/cycles/" + cycle, body, etag)
                .extract()
                .statusCode();
        assertTrue(status < 300, () -> "answered " + status);
    }

    private ValidatableResponse setUp() {
        return put(coordinator(), one.path(""), setting());
    }

    private String setting() {
        return World.setting(cycle, Samples.WELSH_AREA, "wales");
    }

    private void agree() {
        put(coordinator(), one.path("/confidentiality-agreement"), Case.AGREEMENT)
                .statusCode(201);
    }

    private List<String> late() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select action from audit_log where subject = ? and detail ->> 'late' = 'true' order by id")) {
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
