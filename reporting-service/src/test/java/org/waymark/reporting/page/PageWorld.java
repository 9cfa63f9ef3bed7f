package org.waymark.reporting.page;

import io.restassured.http.ContentType;
import org.waymark.events.BaselineChanged;
import org.waymark.reporting.World;

/** A programme with everything the page can show: hidden and shown groups, unrated elements, a publication that differs. */
final class PageWorld {
    private static final String PUBLISHED = """
            {"source": "A report", "levels": [{"element": "PLAN-1", "group": "together", "level": 1, "areas": 7}],
             "dimensions": [], "representation": [], "conclusions": [],
             "notes": [{"table": "levels", "cell": "PLAN-1/together/1", "note": "The report counts one area twice."}]}
            """;

    private PageWorld() {}

    static World full() {
        var world = World.announced(2);
        for (int area = 0; area < 6; area++) {
            World.publish(
                    world.baseline(area % 2 == 0 ? "England" : "Wales")
                            .rated("PLAN-1", 1 + area % 3)
                            .rated("LEAD-1", area == 0 ? 3 : 2)
                            .named(area > 0)
                            .concluded(new BaselineChanged.Conclusion("STRATEGY", "NEED", "PANEL"))
                            .state(),
                    1);
        }
        World.publish(world.baseline("England").unrated("PLAN-2").state(), 1);
        world.awaitAreas(7);
        world.staff()
                .contentType(ContentType.JSON)
                .body(PUBLISHED)
                .put(world.path("/published-figures"))
                .then()
                .statusCode(201);
        return world;
    }
}
