package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ImportTest {
    private static final String CSV_HEADER = "id,revision,role,agency,language,PLAN-1,PLAN-2,LEAD-1,"
            + "PLAN-1.evidence,PLAN-2.barrier,LEAD-1.priority\r\n";

    @Inject
    DataSource database;

    @Test
    void takes_more_lines_than_one_transaction_holds() {
        UUID survey = Scene.openSurvey();
        String lines = lines(1203, 1);
        send(survey, "big", lines, false).body("created", equalTo(1203)).body("status", equalTo("DONE"));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(1200));
    }

    @Test
    void repeats_safely_and_amends_with_a_higher_revision() {
        UUID survey = Scene.openSurvey();
        send(survey, "again", lines(20, 1), false).body("created", equalTo(20));
        send(survey, "again", lines(20, 1), false).body("created", equalTo(0)).body("unchanged", equalTo(20));
        send(survey, "again", lines(20, 2), false).body("amended", equalTo(20));
        send(survey, "again", lines(20, 1), false).body("unchanged", equalTo(20));
        send(survey, "other", lines(20, 1), false).body("created", equalTo(20));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(40));
    }

    @Test
    void says_of_each_line_what_became_of_it_and_stores_the_good_ones() {
        UUID survey = Scene.openSurvey();
        String lines = line("good", 1, 2) + line("bad", 1, 9) + "no json\n" + line("good", 1, 3) + "{}\n";
        String importId = send(survey, "mixed", lines, false)
                .body("created", equalTo(1))
                .body("rejected", equalTo(4))
                .extract()
                .path("importId");
        List<JsonPath> outcomes = outcomes(survey, importId);
        assertEquals(
                List.of("created", "rejected", "rejected", "rejected", "rejected"),
                outcomes.stream().map(each -> each.getString("outcome")).toList());
        assertEquals("unknown-level", outcomes.get(1).getString("errors[0].code"));
        assertEquals("ratings[0].level", outcomes.get(1).getString("errors[0].path"));
        assertEquals("unreadable", outcomes.get(2).getString("errors[0].code"));
        assertEquals("revision-not-higher", outcomes.get(3).getString("errors[0].code"));
        assertEquals(
                List.of("agency", "id", "ratings", "role"),
                outcomes.get(4).getList("errors.path").stream()
                        .map(Object::toString)
                        .sorted()
                        .distinct()
                        .toList());
    }

    @Test
    void says_of_rejected_lines_where_and_what_and_nothing_that_they_said() {
        UUID survey = Scene.openSurvey();
        String lines = line("staff-4711", 1, 9) + "{\"id\":\"staff-4712\",\"Jane said\":{\"level\":4}}\n";
        String importId = send(survey, "secret", lines, false)
                .body("rejected", equalTo(2))
                .extract()
                .path("importId");
        String told = outcomesText(survey, importId);
        assertFalse(told.contains("staff-471"), told);
        assertFalse(told.contains("Jane"), told);
        assertEquals(
                List.of("line", "outcome", "errors"),
                List.copyOf(new JsonPath(told.lines().findFirst().orElseThrow())
                        .getMap("")
                        .keySet()));
        assertEquals(
                List.of("path", "code"),
                List.copyOf(
                        outcomes(survey, importId).get(0).getMap("errors[0]").keySet()));
    }

    @Test
    void one_bad_line_whatever_is_bad_in_it_never_refuses_its_portion() {
        UUID survey = Scene.openSurvey();
        List<String> bad = List.of(
                line("a", 1, 1).replace("midwife", "mid\\u0000wife"),
                "{\"id\":\"b\\u0000\"}\n",
                "\u0000\n",
                "{\"id\":\"c\",\"ratings\":[{\"element\":\"PLAN-1\",\"level\":1.5}]}\n",
                "{\"id\":\"d\",\"ratings\":[{\"element\":\"PLAN-1\",\"level\":99999999999999999999}]}\n",
                "[".repeat(5000) + "\n",
                "{\"id\":\"e\"} {\"id\":\"f\"}\n");
        send(survey, "portion", lines(600, 1) + String.join("", bad) + line("last", 1, 1), false)
                .body("created", equalTo(601))
                .body("rejected", equalTo(bad.size()));
    }

    @Test
    void an_import_that_breaks_off_keeps_what_it_had_stored_and_doubles_nothing_when_it_is_sent_again()
            throws IOException, SQLException {
        UUID survey = Scene.openSurvey();
        breakOff(survey, "broken", lines(1203, 1));
        await().until(() -> count("import", survey, "status = 'INTERRUPTED'") == 1);
        int stored = count("response", survey, "true");
        assertTrue(stored >= 500, "stored " + stored);
        send(survey, "broken", lines(1203, 1), false)
                .body("unchanged", equalTo(stored))
                .body("created", equalTo(1203 - stored));
        assertEquals(1203, count("response", survey, "true"));
    }

    /** Sends all lines and goes away before the end of what it announced. */
    private void breakOff(UUID survey, String client, String lines) throws IOException {
        byte[] body = lines.getBytes(StandardCharsets.UTF_8);
        String token =
                Tokens.of("local-system").areas(Scene.AREA).client(client).token();
        String head = "POST /v1/surveys/%s/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                + "Content-Type: application/x-ndjson\r\nContent-Length: %d\r\n\r\n";
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            OutputStream out = connection.getOutputStream();
            out.write(head.formatted(survey, token, body.length + 1).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            await().until(() -> count("response", survey, "true") > 0);
        }
    }

    private int count(String table, UUID survey, String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from %s where survey_id = '%s' and %s".formatted(table, survey, which))) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void an_import_that_a_crash_cut_off_says_so() throws SQLException {
        UUID survey = Scene.openSurvey();
        String importId = send(survey, "cut", line("a", 1, 1), false).extract().path("importId");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update import set status = 'RUNNING', alive_at = now() - interval '1 minute' where id = '"
                            + importId + "'");
        }
        await().until(() -> Scene.coordinator()
                .get("/v1/surveys/" + survey + "/imports/" + importId)
                .path("status")
                .equals("INTERRUPTED"));
    }

    @Test
    void takes_a_file_of_csv_and_the_same_as_json_is_unchanged() {
        UUID survey = Scene.openSurvey();
        String rows = IntStream.range(0, 1203)
                .mapToObj(each -> "r-%d,1,midwife,maternity,,%d,,,,,".formatted(each, 1 + each % 4))
                .collect(Collectors.joining("\r\n"));
        sendCsv(survey, "file", CSV_HEADER + rows)
                .body("created", equalTo(1203))
                .body("status", equalTo("DONE"));
        sendCsv(survey, "file", CSV_HEADER + rows).body("unchanged", equalTo(1203));
        send(survey, "file", lines(1203, 1), false).body("unchanged", equalTo(1203));
    }

    @Test
    void names_all_that_is_wrong_in_a_row_by_its_column() {
        UUID survey = Scene.openSurvey();
        String rows = "good,1,midwife,maternity,en,1,CANNOT_SAY,,text,,\n"
                + "bad,one,midwif,,fr,9,2.5,x," + "x".repeat(2001) + ",,\n"
                + "empty,1,midwife,maternity,,,,,,,\n";
        String importId = sendCsv(survey, "faulty", CSV_HEADER + rows)
                .body("created", equalTo(1))
                .body("rejected", equalTo(2))
                .extract()
                .path("importId");
        List<JsonPath> outcomes = outcomes(survey, importId);
        assertEquals(
                List.of(2, 3, 4),
                outcomes.stream().map(each -> each.getInt("line")).toList());
        assertEquals(
                List.of("revision", "agency", "PLAN-1.evidence", "role", "language", "PLAN-1", "PLAN-2", "LEAD-1"),
                outcomes.get(1).getList("errors.path"));
        assertEquals(List.of("nothing-rated"), outcomes.get(2).getList("errors.code"));
        assertEquals(List.of(""), outcomes.get(2).getList("errors.path"));
    }

    @Test
    void a_file_that_breaks_off_in_a_row_keeps_what_was_before_and_says_that_it_was_not_whole() {
        UUID survey = Scene.openSurvey();
        sendCsv(survey, "torn", CSV_HEADER + "a,1,midwife,maternity,,1,,,,,\nb,1,\"mid")
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("status", equalTo("INTERRUPTED"));
    }

    @Test
    void a_survey_has_a_template_for_such_a_file_which_it_takes() {
        UUID survey = Scene.draft();
        String template = Scene.localSystem("planner")
                .get("/v1/surveys/" + survey + "/imports/template")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8;header=present")
                .extract()
                .asString();
        assertEquals(
                "\uFEFFid,revision,role,agency,language,PLAN-1,PLAN-2,LEAD-1,"
                        + "PLAN-1.evidence,PLAN-1.barrier,PLAN-1.priority,"
                        + "PLAN-2.evidence,PLAN-2.barrier,PLAN-2.priority,"
                        + "LEAD-1.evidence,LEAD-1.barrier,LEAD-1.priority\r\n",
                template);
        Scene.verb(survey, "open").then().statusCode(200);
        sendCsv(survey, "planner", template + "a,,midwife,maternity,en,1,2,3" + ",".repeat(9))
                .body("created", equalTo(1));
    }

    @Test
    void refuses_a_file_whose_columns_are_not_the_surveys() {
        UUID survey = Scene.openSurvey();
        Scene.localSystem("columns")
                .contentType("text/csv")
                .body("id,revision,role,agency,language,PLAN-1,PLAN-2,LEAD1\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("unknown-column", "column-missing")))
                .body("errors[0].detail", containsString("LEAD-1"))
                .body("errors[1].detail", containsString("LEAD1"));
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() {
        UUID survey = Scene.openSurvey();
        String lines = line("good", 1, 2) + line("bad", 1, 9);
        send(survey, "dry", lines, true)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1))
                .body("rejected", equalTo(1));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(0));
    }

    @Test
    void is_refused_whole_unless_the_survey_is_open() {
        UUID survey = Scene.draft();
        Scene.localSystem("early")
                .contentType("application/x-ndjson")
                .body(line("a", 1, 1).getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("survey-not-open"));
    }

    @Test
    void belongs_to_its_survey_and_its_areas() {
        UUID survey = Scene.openSurvey();
        String importId = send(survey, "mine", line("a", 1, 1), false).extract().path("importId");
        String path = "/imports/" + importId;
        Scene.coordinator().get("/v1/surveys/" + survey + path).then().statusCode(200);
        Scene.coordinator()
                .get("/v1/surveys/" + Scene.openSurvey() + path)
                .then()
                .statusCode(404);
        Scene.as("local-system", Scene.FOREIGN_AREA)
                .get("/v1/surveys/" + survey + path + "/outcomes")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse send(UUID survey, String client, String lines, boolean dryRun) {
        return Scene.localSystem(client)
                .contentType("application/x-ndjson")
                .queryParam("dryRun", dryRun)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse sendCsv(UUID survey, String client, String rows) {
        return Scene.localSystem(client)
                .contentType("text/csv; charset=utf-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201);
    }

    private static List<JsonPath> outcomes(UUID survey, String importId) {
        return outcomesText(survey, importId).lines().map(JsonPath::new).toList();
    }

    private static String outcomesText(UUID survey, String importId) {
        return Scene.coordinator()
                .accept("application/x-ndjson")
                .get("/v1/surveys/" + survey + "/imports/" + importId + "/outcomes")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
    }

    private static String lines(int number, int revision) {
        return IntStream.range(0, number)
                .mapToObj(each -> line("r-" + each, revision, 1 + each % 4))
                .collect(Collectors.joining());
    }

    private static String line(String id, int revision, int level) {
        return "{\"id\":\"%s\",\"role\":\"midwife\",\"agency\":\"maternity\",\"revision\":%d,\"ratings\":[{\"element\":\"PLAN-1\",\"level\":%d}]}\n"
                .formatted(id, revision, level);
    }
}
