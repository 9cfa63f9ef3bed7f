package org.waymark.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.events.BaselineChanged;
import org.waymark.reporting.World;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class WorkingFiguresTest {
    @Test
    void counts_areas_per_level_by_nation_and_together() {
        var world = World.announced(1);
        World.publish(world.baseline("Wales").rated("PLAN-1", 2).state(), 1);
        World.publish(
                world.baseline("England").rated("PLAN-1", 2).unrated("PLAN-2").state(), 1);
        World.publish(world.baseline("England").rated("PLAN-1", 3).state(), 1);

        world.awaitAreas(3);
        levels(world)
                .body(cell("PLAN-1", "together", 2), equalTo(2))
                .body(cell("PLAN-1", "together", 3), equalTo(1))
                .body(cell("PLAN-1", "england", 2), equalTo(1))
                .body(cell("PLAN-1", "wales", 2), equalTo(1))
                .body(row("PLAN-2", "england") + ".rated.value", equalTo(1))
                .body(row("PLAN-2", "england") + ".unrated.value", equalTo(1))
                .body("heading.status", equalTo("WORKING"))
                .body("heading.label", equalTo("Working figures"));
    }

    @Test
    void pools_a_dimension_over_its_rated_elements() {
        var world = World.announced(1);
        World.publish(
                world.baseline("England").rated("PLAN-1", 2).unrated("PLAN-2").state(), 1);
        World.publish(
                world.baseline("England").rated("PLAN-1", 1).rated("PLAN-2", 1).state(), 1);

        world.awaitAreas(2);
        world.staff()
                .get(world.path("/dimensions?group=england"))
                .then()
                .statusCode(200)
                .body("rows.find { it.dimension == 'PLAN' }.levels.percent.value", contains(67, 33, 0))
                .body("rows.find { it.dimension == 'PLAN' }.rated.value", equalTo(3))
                .body("rows.find { it.dimension == 'PLAN' }.unrated.value", equalTo(1));
    }

    @Test
    void counts_areas_in_which_a_role_took_part_where_the_role_exists() {
        var world = World.announced(1);
        World.publish(
                world.baseline("England")
                        .participation(40, 7, new BaselineChanged.RoleCount("clinical-commissioning-group", 3))
                        .state(),
                1);
        World.publish(world.baseline("Wales").state(), 1);

        world.awaitAreas(2);
        var found = "rows.find { it.role == '%s' && it.group == '%s' }";
        world.staff()
                .get(world.path("/representation"))
                .then()
                .body(found.formatted("health-visitor", "together") + ".areas.value", equalTo(1))
                .body(found.formatted("health-visitor", "together") + ".percent.value", equalTo(50))
                .body(found.formatted("clinical-commissioning-group", "england") + ".percent.value", equalTo(100))
                .body(found.formatted("clinical-commissioning-group", "wales") + ".areas.symbol", equalTo("z"))
                .body(found.formatted("clinical-commissioning-group", "together") + ".areas.symbol", equalTo("z"));
        world.staff()
                .get(world.path("/participation?group=together"))
                .then()
                .body("rows[0].surveyRespondents.value", equalTo(70))
                .body("rows[0].workshopParticipants.value", equalTo(17));
    }

    @Test
    void shows_roles_that_came_though_nobody_expected_them() {
        var world = World.announced(1);
        World.publish(
                world.baseline("England")
                        .participation(
                                40,
                                7,
                                new BaselineChanged.RoleCount("parent", 2),
                                new BaselineChanged.RoleCount("no-longer-listed", 3))
                        .state(),
                1);

        world.awaitAreas(1);
        world.staff()
                .get(world.path("/representation?group=england"))
                .then()
                .body(
                        "rows.role",
                        contains("health-visitor", "clinical-commissioning-group", "parent", "no-longer-listed"))
                .body("rows.title", hasItems("Parent", "no-longer-listed"))
                .body("rows.areas.value", contains(0, 0, 1, 1));
    }

    @Test
    void tells_of_an_unexpected_role_only_where_a_group_is_shown() {
        var world = World.announced(2);
        World.publish(
                world.baseline("England")
                        .participation(40, 7, new BaselineChanged.RoleCount("parent", 2))
                        .state(),
                1);

        world.awaitAreas(1);
        world.staff().get(world.path("/representation")).then().body("rows.role", not(hasItem("parent")));
    }

    @Test
    void counts_conclusions_over_the_areas_of_the_nations_they_apply_to() {
        var world = World.announced(1);
        World.publish(
                world.baseline("Wales")
                        .concluded(
                                new BaselineChanged.Conclusion("STRATEGY", "NEED", "SELF_ASSESSMENT"),
                                new BaselineChanged.Conclusion("STRATEGY", "NEED", "PANEL"),
                                new BaselineChanged.Conclusion("COMMON-PROCESSES", "NEED", "PANEL"))
                        .state(),
                1);
        World.publish(world.baseline("England").state(), 1);

        world.awaitAreas(2);
        var found = "rows.find { it.theme == '%s' && it.group == '%s' }";
        world.staff()
                .get(world.path("/conclusions"))
                .then()
                .body(found.formatted("STRATEGY", "together") + ".areas.value", equalTo(1))
                .body(found.formatted("STRATEGY", "together") + ".outOf.value", equalTo(2))
                .body(found.formatted("STRATEGY", "together") + ".bySelfAssessment.value", equalTo(1))
                .body(found.formatted("STRATEGY", "together") + ".byPanel.value", equalTo(1))
                .body(found.formatted("COMMON-PROCESSES", "together") + ".outOf.value", equalTo(1))
                .body(found.formatted("COMMON-PROCESSES", "england") + ".areas.symbol", equalTo("z"));
    }

    @Test
    void hides_a_group_below_the_minimum_and_what_would_give_it_away() {
        var world = World.announced(3);
        IntStream.range(0, 3)
                .forEach(area -> World.publish(
                        world.baseline("England").rated("PLAN-1", 1 + area).state(), 1));
        IntStream.range(0, 2)
                .forEach(area -> World.publish(world.baseline("Wales").state(), 1));

        world.awaitAreas(5);
        levels(world)
                .body(row("PLAN-1", "wales") + ".levels.areas.symbol", contains("c", "c", "c"))
                .body(row("PLAN-1", "wales") + ".unrated.symbol", equalTo("c"))
                .body(row("PLAN-1", "england") + ".rated.symbol", equalTo("c"))
                .body(row("PLAN-1", "together") + ".rated.value", equalTo(5));
    }

    @Test
    void hides_a_level_all_areas_are_at_unless_all_agreed_to_be_named() {
        var world = World.announced(2);
        World.publish(world.baseline("England").state(), 1);
        World.publish(world.baseline("England").named(false).rated("LEAD-1", 2).state(), 1);
        World.publish(world.baseline("England").named(false).rated("LEAD-1", 3).state(), 1);

        world.awaitAreas(3);
        levels(world)
                .body(row("PLAN-1", "england") + ".rated.symbol", equalTo("c"))
                .body(row("LEAD-1", "england") + ".rated.value", equalTo(3));
    }

    @Test
    void answers_with_the_same_figures_as_csv() {
        var world = World.announced(1);
        World.publish(world.baseline("England").state(), 1);

        world.awaitAreas(1);
        var csv = world.staff()
                .accept("text/csv")
                .get(world.path("/levels?group=england"))
                .then()
                .statusCode(200)
                .extract();
        assertEquals(
                csv.asString(),
                world.staff()
                        .get(world.path("/levels?group=england&format=csv"))
                        .asString());
        assertTrue(csv.contentType().startsWith("text/csv;charset=UTF-8"), csv.contentType());
        assertEquals(
                "attachment; filename=\"test-programme-first-cycle-test-framework-1-levels.csv\"",
                csv.header("Content-Disposition"));
        var lines = csv.asString().split("\r\n");
        assertEquals(
                "\uFEFFstatus,dimension,element,element_title,element_title_language,group,level,level_name,"
                        + "level_name_language,areas,rated,unrated,not_applicable",
                lines[0]);
        assertEquals("WORKING,PLAN,PLAN-1,\"Vision, strategy\",en,england,1,Basic,en,1,1,0,0", lines[1]);
    }

    @Test
    void speaks_welsh_where_it_is_asked_for_and_marks_titles_that_have_none() {
        var world = World.announced(1);
        World.publish(world.baseline("England").state(), 1);

        world.awaitAreas(1);
        world.staff()
                .header("Accept-Language", "cy, en;q=0.5")
                .get(world.path("/dimensions?group=england"))
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .header("Vary", containsString("Accept-Language"))
                .body("heading.label", equalTo("Ffigurau gwaith"))
                .body("heading.language", equalTo("cy"))
                .body("heading.frameworkLanguage", equalTo("en"))
                .body("heading.scale.name", contains("Sylfaenol", "Cynnar", "Aeddfed"))
                .body("rows.find { it.dimension == 'PLAN' }.title", equalTo("Cynllunio"))
                .body("rows.find { it.dimension == 'PLAN' }.titleLanguage", equalTo("cy"))
                .body("rows.find { it.dimension == 'LEAD' }.title", equalTo("Lead"))
                .body("rows.find { it.dimension == 'LEAD' }.titleLanguage", equalTo("en"));
        var csv = world.staff()
                .header("Accept-Language", "cy")
                .get(world.path("/levels?group=england&format=csv"))
                .then()
                .header("Content-Language", "cy")
                .header("Content-Disposition", containsString("-levels-cy.csv"))
                .extract();
        var lines = csv.asString().split("\r\n");
        assertEquals(
                "\uFEFFstatws,dimensiwn,elfen,teitl_elfen,iaith_teitl_elfen,grŵp,lefel,enw_lefel,iaith_enw_lefel,"
                        + "ardaloedd,wedi_eu_graddio,heb_eu_graddio,amherthnasol",
                lines[0]);
        assertEquals("WORKING,PLAN,PLAN-1,\"Vision, strategy\",en,england,1,Sylfaenol,cy,1,1,0,0", lines[1]);
        world.staff().get(world.path("/levels")).then().header("Content-Language", "en");
    }

    @Test
    void makes_titles_harmless_that_a_spreadsheet_would_run() {
        var world = World.announced(1);
        world.alsoUses(World.titled("hostile", "=1+1|\"Villages\" & <b>towns</b>", "=SUM(1,2)", "-Low"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> world.staff()
                        .get(world.path("/levels?framework=hostile:1&format=csv"))
                        .then()
                        .statusCode(200)
                        .body(containsString("WORKING,PLAN,PLAN-1,\"'=SUM(1,2)\",en,england,1,'-Low,en,c,c,c,c\r\n")));
    }

    @Test
    void refuses_a_format_that_there_is_not() {
        var world = World.announced(1);
        world.awaitAreas(0);
        world.staff()
                .get(world.path("/levels?format=ods"))
                .then()
                .statusCode(400)
                .body("errors.path", contains(containsString("format")));
    }

    @Test
    void lists_the_counted_baselines_and_names_only_those_that_agreed() {
        var world = World.announced(1);
        World.publish(world.baseline("England").state(), 1);
        World.publish(world.baseline("Wales").named(false).state(), 1);
        World.publish(world.baseline("Wales").admits("partners", "area").state(), 1);

        world.awaitAreas(2);
        world.staff()
                .get(world.path("/baselines"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.nation == 'England' }.unit.areas", contains("W99000001"))
                .body("items.find { it.nation == 'Wales' }.unit", nullValue());
        world.staff()
                .get(world.path("/baselines?limit=1"))
                .then()
                .body("items", hasSize(1))
                .header("Link", startsWith("<http"));
    }

    @Test
    void shows_nothing_of_a_programme_the_caller_does_not_work_for() {
        var world = World.announced(1);
        world.awaitAreas(0);
        var stranger = Tokens.of("programme").programmes(UUID.randomUUID()).token();
        given().auth().oauth2(stranger).get(world.path("/levels")).then().statusCode(404);
        world.staff().get(world.path("/levels?group=scotland")).then().statusCode(400);
        world.staff().get("/v1/programmes").then().body("items.programmeId", contains(world.programme.toString()));
    }

    private static ValidatableResponse levels(World world) {
        return world.staff().get(world.path("/levels")).then().statusCode(200);
    }

    private static String row(String element, String group) {
        return "rows.find { it.element == '%s' && it.group == '%s' }".formatted(element, group);
    }

    private static String cell(String element, String group, int level) {
        return row(element, group) + ".levels.find { it.level == %d }.areas.value".formatted(level);
    }
}
