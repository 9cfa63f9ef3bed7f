package org.waymark.assessment.programme;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.put;
import static org.waymark.assessment.World.replace;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.assessment.survey.ClosedSurveys;
import org.waymark.events.SurveyChanged;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** What a programme may lower, and until when. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class FloorHttpTest {
    private final UUID id = UUID.randomUUID();
    private final String path = "/v1/programmes/" + id;
    private final String staff =
            Tokens.of("programme").subject("p").programmes(id).token();

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void figures_are_lowered_to_the_operators_floor_and_not_further() {
        put(staff, path, definition(9, 9)).statusCode(201);
        change(definition(5, 5)).statusCode(200);
        change(definition(4, 5)).statusCode(422).body("errors.path", contains("minimumAreas"));
        change(definition(5, 4)).statusCode(422).body("errors.path", contains("threshold"));
    }

    @Test
    void once_a_survey_has_closed_nothing_is_lowered() {
        put(staff, path, definition(9, 9)).statusCode(201);
        UUID assessment = setUp();
        change(definition(8, 8)).statusCode(200);
        World.survey(
                ClosedSurveys.of(
                        assessment,
                        new SurveyChanged.Summary(
                                12, 8, "ROLE", List.of(), List.of(), "1", true, SurveyChanged.Unreached.nobody())),
                1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> World.get(coordinator(), "/v1/assessments/" + assessment + "/survey-summary")
                        .extract()
                        .path("respondents")
                        .equals(12));
        change(definition(7, 7)).statusCode(422).body("errors.path", contains("minimumAreas", "threshold"));
        change(definition(9, 8)).statusCode(200);
        change(definition(8, 8)).statusCode(422).body("errors.path", contains("minimumAreas"));
    }

    private UUID setUp() {
        UUID cycle = UUID.randomUUID();
        put(staff, path + "/cycles/" + cycle, World.CYCLE_BODY).statusCode(201);
        UUID assessment = UUID.randomUUID();
        String setting =
                World.setting(cycle, Samples.WELSH_AREA, "wales").replace(World.PROGRAMME.toString(), id.toString());
        put(coordinator(), "/v1/assessments/" + assessment, setting).statusCode(201);
        return assessment;
    }

    private ValidatableResponse change(String definition) {
        String etag = World.get(staff, path).extract().header("ETag");
        return replace(staff, path, definition, etag);
    }

    private String definition(int minimumAreas, int threshold) {
        return World.definition("code-" + id)
                .replace("\"minimumAreas\": 5", "\"minimumAreas\": " + minimumAreas)
                .replace("\"threshold\": 5", "\"threshold\": " + threshold);
    }
}
