package org.waymark.reporting.published;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.World;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PublishedFiguresTest {
    private static final String FIGURES = """
            {"source": "A report", "levels": [
               {"element": "PLAN-1", "group": "together", "level": 1, "areas": 2},
               {"element": "PLAN-2", "group": "together", "level": 1, "areas": 1}],
             "dimensions": [{"dimension": "PLAN", "group": "together", "level": 1, "percent": 100}],
             "representation": [{"role": "health-visitor", "group": "england", "areas": 1, "percent": 100},
               {"role": "clinical-commissioning-group", "group": "wales", "areas": null, "percent": null}],
             "conclusions": [{"theme": "COMMON-PROCESSES", "areas": 0, "outOf": 1}],
             "participation": {"surveyRespondents": 60, "workshopParticipants": 20, "areas": 2},
             "notes": [{"table": "levels", "cell": "PLAN-2/together/1", "note": "A slip of the report."},
               {"table": "conclusions", "cell": "by nation", "note": "Not split by the report."}]}
            """;

    @Test
    void names_each_difference_with_both_values_and_its_note() {
        var world = twoAreas();
        put(world, FIGURES, null).statusCode(201);

        world.staff()
                .get(world.path("/comparison"))
                .then()
                .statusCode(200)
                .body("compared", equalTo(9))
                .body("equal", equalTo(8))
                .body("tables.find { it.table == 'levels' }.equal", equalTo(1))
                .body("differences.cell", contains("PLAN-2/together/1"))
                .body("differences.published", contains("1"))
                .body("differences.computed", contains("2"))
                .body("differences.note", contains("A slip of the report."))
                .body("notes.note", contains("Not split by the report."));
    }

    @Test
    void the_same_figures_again_change_nothing_and_others_need_the_version() {
        var world = twoAreas();
        put(world, FIGURES, null).statusCode(201).header("ETag", equalTo("\"1\""));
        put(world, FIGURES, null).statusCode(200).header("ETag", equalTo("\"1\""));

        var others = FIGURES.replace("A report", "Another report");
        put(world, others, null).statusCode(428);
        put(world, others, "\"7\"").statusCode(412);
        put(world, others, "\"1\"").statusCode(200).header("ETag", equalTo("\"2\""));
        world.staff()
                .get(world.path("/published-figures"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("source", equalTo("Another report"));
    }

    @Test
    void names_every_unknown_code_at_once() {
        var world = twoAreas();
        put(world, FIGURES.replace("PLAN-1", "PLAN-9").replace("\"COMMON-PROCESSES\"", "\"NOTHING\""), null)
                .statusCode(422)
                .body("errors.path", containsInAnyOrder("levels[0].element", "conclusions[0].theme"));
        world.staff().get(world.path("/published-figures")).then().statusCode(404);
    }

    @Test
    void refuses_what_cannot_be_read() {
        var world = twoAreas();
        put(world, FIGURES.replace("\"A report\"", "\"\""), null).statusCode(400);
        put(world, FIGURES.replace("together", "scotland"), null).statusCode(400);
        put(world, FIGURES.replace("\"areas\": 2}", "\"areas\": -2}"), null).statusCode(400);
    }

    @Test
    void tells_who_misspells_a_group_what_is_near_and_who_leaves_a_figure_out_where() {
        put(
                        twoAreas(),
                        FIGURES.replace(
                                "\"together\", \"level\": 1, \"areas\": 2", "\"togethr\", \"level\": 1, \"areas\": 2"),
                        null)
                .statusCode(400)
                .body("errors.path", contains("levels[0].group"))
                .body("errors.code", contains("value-not-allowed"))
                .body("errors[0].arguments.nearest", contains("together"));
        put(twoAreas(), FIGURES.replace(", \"areas\": 2},", "},"), null)
                .statusCode(400)
                .body("errors.path", contains("levels[0].areas"));
    }

    @Test
    void refuses_two_figures_for_one_cell() {
        var twice = FIGURES.replace("\"PLAN-2\", \"group\": \"together\"", "\"PLAN-1\", \"group\": \"together\"");
        put(twoAreas(), twice, null)
                .statusCode(422)
                .body("errors.path", contains("levels[1]"))
                .body("errors.code", contains("named-twice"));
    }

    @Test
    void waits_for_a_cycle_that_has_not_arrived() {
        var world = twoAreas();
        world.staff()
                .contentType(ContentType.JSON)
                .body(FIGURES)
                .put("/v1/programmes/" + world.programme + "/cycles/" + UUID.randomUUID() + "/published-figures")
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue());
    }

    private static World twoAreas() {
        var world = World.announced(1);
        World.publish(world.baseline("England").state(), 1);
        World.publish(world.baseline("Wales").state(), 1);
        world.awaitAreas(2);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        world.staff().get(world.path("/conclusions")).then().body("rows.size()", equalTo(6)));
        return world;
    }

    private static ValidatableResponse put(World world, String figures, String ifMatch) {
        var request = world.staff().contentType(ContentType.JSON).body(figures);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(world.path("/published-figures")).then();
    }
}
