package org.waymark.reporting.rebuild;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.events.BaselineChanged;
import org.waymark.events.Topics;
import org.waymark.reporting.World;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RebuildTest {
    @Inject
    DataSource database;

    @Test
    void a_rebuilt_model_equals_the_live_one_cell_by_cell() throws SQLException {
        var world = World.announced(1);
        var corrected = world.baseline("Wales");
        World.publish(world.baseline("England").unrated("PLAN-2").state(), 1);
        World.publish(corrected.state(), 1);
        World.publish(corrected.corrected().rated("PLAN-1", 2).state(), 2);
        World.publish(world.baseline("Wales").named(false).state(), 1);
        World.publish(world.baseline("England").withdrawn().state(), 2);
        world.awaitAreas(3);
        var live = cells();
        assertFalse(live.isEmpty());

        rebuild();

        assertEquals(live, cells());
        world.awaitAreas(3);
    }

    @Test
    void repairs_cells_that_went_wrong() throws SQLException {
        var world = World.announced(1);
        World.publish(world.baseline("England").state(), 1);
        world.awaitAreas(1);
        execute("update cell set working = working + 1 where programme_id = '" + world.programme + "'");
        World.admin().get("/v1/model/recount").then().body("equal", equalTo(false));

        rebuild();

        World.admin().get("/v1/model/recount").then().body("equal", equalTo(true));
    }

    @Test
    void loses_nothing_that_arrives_meanwhile() {
        var world = World.announced(1);
        for (int area = 0; area < 20; area++) {
            World.publish(world.baseline("England").state(), 1);
        }
        var arriving = CompletableFuture.runAsync(() -> {
            for (int area = 0; area < 20; area++) {
                World.publish(world.baseline("Wales").state(), 1);
            }
        });
        while (!arriving.isDone()) {
            rebuild();
        }

        world.awaitAreas(40);
        World.admin().get("/v1/model/recount").then().body("equal", equalTo(true));
    }

    @Test
    void passes_over_the_same_poison_without_setting_it_aside_again() {
        var world = World.announced(1);
        TestTopics.publish(
                Topics.BASELINES,
                world.programme.toString(),
                TestTopics.envelope(BaselineChanged.TYPE, world.programme.toString(), 1, "validated"),
                "{\"assessmentId\": 1}".getBytes());
        World.publish(world.baseline("England").rated("PLAN-1", 9).state(), 1);
        World.publish(world.baseline("England").state(), 1);
        world.awaitAreas(1);
        var setAside = deadLetters();

        rebuild();

        assertEquals(setAside, deadLetters());
        world.awaitAreas(1);
    }

    private static int deadLetters() {
        return World.admin()
                .get("/v1/dead-letters?limit=200")
                .then()
                .body("items.size()", greaterThan(1))
                .extract()
                .path("items.size()");
    }

    private static void rebuild() {
        World.admin()
                .contentType("application/json")
                .post("/v1/model/rebuilds")
                .then()
                .statusCode(200)
                .body("contributions", greaterThan(0));
    }

    private Map<String, String> cells() throws SQLException {
        var cells = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select row(programme_id, cycle_id, framework_id, framework_version, nation, measure, code,"
                                + " answer)::text, row(counted, working, named)::text from cell")) {
            while (rows.next()) {
                cells.put(rows.getString(1), rows.getString(2));
            }
        }
        return cells;
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
