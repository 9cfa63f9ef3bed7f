package org.waymark.reporting.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;
import org.waymark.reporting.World;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class NationalPageTest {
    @Test
    void shows_the_working_figures_and_marks_where_the_publication_differs() {
        var world = PageWorld.full();
        world.staff()
                .get("/")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(allOf(
                        containsString("Working figures"),
                        containsString("Vision, strategy"),
                        containsString("Health visitor"),
                        containsString("Needs a strategy"),
                        containsString("href=\"#difference-1\""),
                        containsString("The report counts one area twice.")));
    }

    @Test
    void lists_no_conclusion_that_no_area_has_drawn() {
        PageWorld.full().staff().get("/").then().body(not(containsString("Review common processes")));

        var world = World.announced(1);
        World.publish(world.baseline("Wales").state(), 1);
        world.awaitAreas(1);
        world.staff()
                .get("/")
                .then()
                .body(containsString("No conclusion has been drawn yet."))
                .body(not(containsString("Needs a strategy")));
    }

    @Test
    void turns_to_any_framework_of_the_programme_whatever_its_levels() {
        var world = World.announced(1);
        var scale = new Scale(IntStream.rangeClosed(0, 5)
                .mapToObj(number -> new Scale.Level(
                        number, "STEP-" + number, World.text("Step " + number), World.text("Step " + number), null))
                .toList());
        world.alsoUses(new FrameworkChanged(
                "steps",
                "2",
                "PUBLISHED",
                World.text("Steps"),
                scale,
                List.of(),
                World.framework().dimensions()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> world.staff()
                        .get("/")
                        .then()
                        .body(containsString("Test programme: First cycle: Steps, version 2"))
                        .body(not(containsString("waymark-table--downwards")))
                        .body(containsString("&amp;framework=test-framework:1\" aria-current=\"page\"")));
        world.staff()
                .get("/?framework=steps:2")
                .then()
                .statusCode(200)
                .body(containsString("Step 5"))
                .body(containsString("waymark-table--downwards"))
                .body(not(containsString("Mature")));
        world.staff().get("/?framework=steps:3").then().statusCode(404);
    }

    @Test
    void is_kept_by_no_cache_and_runs_no_script() {
        var world = World.announced(1);
        world.awaitAreas(0);
        world.staff()
                .get("/")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(not(containsString("<script")));
    }

    @Test
    void tells_everybody_else_that_it_is_not_for_them() {
        given().auth()
                .oauth2(Tokens.of("coordinator").areas("W99000001").token())
                .get("/")
                .then()
                .statusCode(403)
                .contentType(ContentType.HTML)
                .body(containsString("This page is not for you"));
    }

    @Test
    void shows_no_programme_but_the_callers() {
        var world = World.announced(1);
        world.awaitAreas(0);
        var other = World.announced(1);
        other.staff().get("/?programme=" + world.programme).then().statusCode(404);
    }
}
