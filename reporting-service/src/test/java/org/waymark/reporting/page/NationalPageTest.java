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
import java.util.UUID;
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
        var world = PageWorld.full();
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
                .body(not(containsString("A report")))
                .body(not(containsString("Mature")));
        world.staff().get("/").then().body(containsString("A report"));
        world.staff().get("/?framework=steps:3").then().statusCode(404);
        world.staff().get("/?framework=%7Bsteps%7D").then().statusCode(404);
    }

    @Test
    void is_kept_by_no_cache_and_runs_no_script() {
        var world = World.announced(1);
        world.awaitAreas(0);
        world.staff()
                .get("/")
                .then()
                .header("Cache-Control", equalTo("private, no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(not(containsString("<script")));
    }

    @Test
    void shows_titles_as_text_whatever_they_hold() {
        var world = World.announced(1);
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        world.alsoUses(
                World.titled("hostile-page", "=1+1|\"Villages\" & <b>towns</b>", script, "\"><svg onload=alert(3)>"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> world.staff()
                        .get("/?framework=hostile-page:1")
                        .then()
                        .statusCode(200)
                        .body(allOf(
                                containsString("=1+1|&quot;Villages&quot; &amp; &lt;b&gt;towns&lt;/b&gt;"),
                                containsString("&lt;script&gt;alert(1)&lt;/script&gt;"),
                                containsString("&lt;svg onload")))
                        .body(allOf(
                                not(containsString("<script")),
                                not(containsString("<img")),
                                not(containsString("<svg onload")),
                                not(containsString("<b>towns")))));
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
        other.staff().get("/?programmeId=" + world.programme).then().statusCode(404);
    }

    @Test
    void is_read_in_welsh_by_those_who_ask_for_it_and_says_which_titles_have_none() {
        var world = PageWorld.full();
        world.staff()
                .header("Accept-Language", "cy")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .header("Vary", containsString("Accept-Language"))
                .body(allOf(
                        containsString("<html lang=\"cy\""),
                        containsString("Y darlun cenedlaethol"),
                        containsString("Cymru a Lloegr"),
                        containsString("Cynllunio: nifer yr ardaloedd ar bob lefel, fesul elfen"),
                        containsString("PLAN-1 (nid oes teitl Cymraeg)"),
                        containsString("href=\"/?language=en\"")))
                .body(allOf(
                        not(containsString("Vision, strategy")),
                        not(containsString("Health visitor")),
                        not(containsString(" of ")),
                        not(containsString("Working figures"))));
    }

    @Test
    void remembers_the_language_chosen_on_it() {
        var world = World.announced(1);
        world.awaitAreas(0);
        var cookie = world.staff()
                .get("/?language=cy")
                .then()
                .header("Content-Language", "cy")
                .extract()
                .cookie(LanguageAnswers.COOKIE);
        world.staff()
                .cookie(LanguageAnswers.COOKIE, cookie)
                .header("Accept-Language", "en")
                .get("/")
                .then()
                .header("Content-Language", "cy");
        world.staff()
                .cookie(LanguageAnswers.COOKIE, cookie)
                .get("/?language=en&cycleId=" + world.cycle)
                .then()
                .header("Content-Language", "en")
                .body(containsString("href=\"/?language=cy&amp;cycleId=" + world.cycle + "\""));
    }

    @Test
    void says_in_welsh_that_there_is_nothing_to_show() {
        var world = World.announced(1);
        world.awaitAreas(0);
        world.staff()
                .header("Accept-Language", "cy")
                .get("/?cycleId=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Content-Language", "cy")
                .body(containsString("Nid oes cylch"));
    }
}
