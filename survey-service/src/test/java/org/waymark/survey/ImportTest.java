package org.waymark.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ImportTest {
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
        assertEquals("level-outside-scale", outcomes.get(1).getString("errors[0].code"));
        assertEquals("ratings[0].level", outcomes.get(1).getString("errors[0].path"));
        assertEquals("bad", outcomes.get(1).getString("id"));
        assertEquals("unreadable", outcomes.get(2).getString("errors[0].code"));
        assertEquals("revision-not-higher", outcomes.get(3).getString("errors[0].code"));
        assertEquals(
                List.of("agency", "id", "ratings", "role"),
                outcomes.get(4).getList("errors.path").stream()
                        .map(Object::toString)
                        .sorted()
                        .distinct()
                        .toList());
        assertEquals(
                "Nid oes lefel 9 ar y raddfa.",
                outcomes(survey, importId, "cy").get(1).getString("errors[0].detail"));
        assertEquals(null, outcomes.get(0).getString("id"), "an id of a stored response is kept nowhere");
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

    private static List<JsonPath> outcomes(UUID survey, String importId) {
        return outcomes(survey, importId, "en");
    }

    private static List<JsonPath> outcomes(UUID survey, String importId, String language) {
        String text = Scene.coordinator()
                .accept("application/x-ndjson")
                .header("Accept-Language", language)
                .get("/v1/surveys/" + survey + "/imports/" + importId + "/outcomes")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return text.lines().map(JsonPath::new).toList();
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
