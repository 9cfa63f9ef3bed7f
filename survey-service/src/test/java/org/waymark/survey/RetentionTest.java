package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/** When the days of a plan are over, only the summary stays. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {
    private static final int DAYS = 365;

    /** The survey with its plan and summary, what was announced of it, and who did what: nothing of what anybody wrote, no contact and no response. */
    private static final Set<String> STAYING =
            Set.of("survey", "announcement", "kept_texts", "audit_log", "idempotency_key", "outbox", "outbox_sent");

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void erases_everything_of_a_survey_but_its_summary_when_its_days_are_over() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        Set<String> marks = marks(survey);
        Scene.verb(survey, "close").then().statusCode(200);
        String summary = summary(survey);
        clock.moveToTheEndOf(LocalDate.now().plusDays(DAYS));
        assertTrue(
                tables(attacker, marks).containsAll(Set.of("comment", "invitation", "import", "import_outcome")),
                () -> "kept: " + tables(attacker, marks));
        Scene.coordinator().get(comments(survey)).then().statusCode(200).body("items.size()", equalTo(7));

        clock.move(Duration.ofSeconds(2));
        await().until(() -> Scene.coordinator().get(comments(survey)).statusCode() == 409);
        Scene.coordinator().get(comments(survey)).then().body("errors[0].code", equalTo("comments-erased"));
        assertEquals(Set.of(), without(tables(attacker, marks), STAYING));
        assertEquals(Set.of(), tables(attacker, Set.of("kept-line")));
        assertEquals(summary, summary(survey));
    }

    @Test
    void a_frozen_summary_stays_frozen() {
        UUID survey = Scene.openSurvey();
        Scene.verb(survey, "close").then().statusCode(200);
        clock.moveToTheEndOf(LocalDate.now().plusDays(DAYS + 1));
        await().until(() -> Scene.coordinator().get(comments(survey)).statusCode() == 409);
        for (String change : List.of("update survey set summary = null", "delete from survey")) {
            SQLException refused = assertThrows(SQLException.class, () -> run(change + " where id = '" + survey + "'"));
            assertTrue(refused.getMessage().contains("a closed survey never changes"), refused.getMessage());
        }
    }

    /** What leads to a survey with something in every table: its id, and the ids of its invitations and of an import. */
    private static Set<String> marks(UUID survey) {
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 7);
        people.forEach(person -> Scene.answer(person.get("token"), Scene.response("midwife", 2)));
        Scene.verb(survey, "remind").then().statusCode(200);
        String imported = Scene.localSystem("kept")
                .contentType("application/x-ndjson")
                .body("{\"id\":\"kept-line\",\"role\":\"nobody\"}\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("importId");
        return Stream.concat(
                        people.stream().map(person -> person.get("invitationId")),
                        Stream.of(survey.toString(), imported))
                .collect(Collectors.toSet());
    }

    private static Set<String> tables(Attacker attacker, Set<String> marks) {
        return attacker.everything().stream()
                .filter(row -> marks.stream().anyMatch(row::contains))
                .map(row -> row.substring(0, row.indexOf(':')))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }

    private static String comments(UUID survey) {
        return "/v1/surveys/" + survey + "/comments";
    }

    private static String summary(UUID survey) {
        return Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
