package org.waymark.catalog.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.catalog.shipped.ShippedContent;
import org.waymark.events.AreaChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.TestTopics.Received;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CatalogEventsTest {
    @Inject
    ShippedContent shipped;

    @Inject
    DataSource database;

    @Test
    void announces_the_shipped_framework_with_all_of_its_content() {
        FrameworkChanged state = await("framework:maternity-early-years:2020").as(FrameworkChanged.class);

        assertEquals("PUBLISHED", state.status());
        assertEquals(
                17,
                state.dimensions().stream()
                        .mapToInt(dimension -> dimension.elements().size())
                        .sum());
        assertEquals(List.of("en", "cy"), state.variants().get(1).languages());
        assertEquals("Sylfaenol", state.scale().levels().get(0).name().get("cy").text());
        assertEquals(
                "translation", state.scale().levels().get(0).name().get("cy").status());
        assertTrue(state.scale().levels().get(0).descriptor().containsKey("cy"));
        assertEquals(
                List.of(List.of(), List.of("england"), List.of("wales")),
                state.dimensions().get(0).elements().get(2).considers().stream()
                        .map(FrameworkChanged.Consideration::variants)
                        .toList());
        assertEquals(
                "Strategy",
                state.dimensions().get(0).elements().get(0).group().get("en").text());
    }

    @Test
    void announces_whatever_else_an_area_works_with() {
        FrameworkChanged guide =
                await("framework:early-help-system-guide-2022:2022").as(FrameworkChanged.class);
        FrameworkChanged strategy =
                await("framework:early-help-strategy-2013:2013").as(FrameworkChanged.class);

        assertEquals("maturity", guide.scaleKind());
        assertEquals(
                5,
                guide.dimensions().get(0).elements().get(0).descriptors().get(0).level());
        assertEquals(2, guide.toolkit().answerFields().size());
        assertEquals(
                35,
                guide.toolkit().practitionerTables().get(0).groupings().stream()
                        .mapToInt(grouping -> grouping.entries().size())
                        .sum());
        assertEquals(21, guide.toolkit().visionStatements().size());
        assertEquals("checklist", strategy.scaleKind());
        assertEquals(17, strategy.toolkit().indicators().size());
        assertEquals(11, strategy.toolkit().populations().size());
        assertEquals(13, strategy.toolkit().questions().size());
    }

    @Test
    void announces_code_lists_and_areas() {
        CodeListChanged roles = await("code-list:stakeholder-roles").as(CodeListChanged.class);
        AreaChanged cardiff = await(AreaChanged.key(areaId("W06000015"))).as(AreaChanged.class);

        assertEquals(17, roles.items().size());
        assertEquals("W06000015", cardiff.code());
        assertEquals("Caerdydd", cardiff.name().get("cy").text());
    }

    @Test
    void announces_an_area_with_its_neighbours_former_codes_population_and_centre() {
        AreaChanged cumbria = await(AreaChanged.key(areaId("E10000006"))).as(AreaChanged.class);
        Received cumberland = await(AreaChanged.key(areaId("E06000063")));
        AreaChanged sheffield = await(AreaChanged.key(areaId("E08000039"))).as(AreaChanged.class);

        assertEquals(Set.of(areaId("E06000063"), areaId("E06000064")), Set.copyOf(cumbria.successors()));
        assertEquals(List.of(cumbria.areaId()), cumberland.as(AreaChanged.class).predecessors());
        assertEquals(
                1,
                states(cumberland.key()).stream()
                        .filter(state -> state.cause().equals("shipped"))
                        .count());
        assertEquals("E08000019", sheffield.formerCodes().get(0).code());
        assertEquals(589214, sheffield.population().count());
        assertEquals(53.40441, sheffield.centre().latitude());
    }

    @Test
    void a_successor_is_announced_again_when_an_area_names_it() {
        UUID heir = UUID.randomUUID();
        UUID old = UUID.randomUUID();
        put(heir, "Heir", null);
        put(old, "Old", null, "\"validTo\": \"2023-03-31\", \"successors\": [\"%s\"], ".formatted(code(heir)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> states(AreaChanged.key(heir)).size() == 2);
        Received again = states(AreaChanged.key(heir)).get(1);
        assertEquals("succession-changed", again.cause());
        assertEquals(List.of(old), again.as(AreaChanged.class).predecessors());
    }

    @Test
    void a_correction_is_announced_with_a_newer_sequence() {
        UUID id = UUID.randomUUID();
        put(id, "Before", null);
        put(id, "After", "\"1\"");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> states(AreaChanged.key(id)).size() == 2);
        List<Received> states = states(AreaChanged.key(id));
        assertEquals(
                List.of("entered", "corrected"),
                states.stream().map(Received::cause).toList());
        assertTrue(states.get(0).sequence() < states.get(1).sequence());
        assertEquals(
                "After", states.get(1).as(AreaChanged.class).name().get("en").text());
    }

    @Test
    void a_draft_is_not_announced_until_it_is_published() {
        String path = "/v1/frameworks/announced/versions/1";
        given().auth()
                .oauth2(admin())
                .contentType("application/json")
                .body(json())
                .put(path)
                .then()
                .statusCode(201);
        put(UUID.randomUUID(), "After the draft", null);
        assertEquals(List.of(), states("framework:announced:1"));

        given().auth()
                .oauth2(admin())
                .header("Idempotency-Key", "announced")
                .post(path + "/publish")
                .then()
                .statusCode(200);

        assertEquals("published", await("framework:announced:1").cause());
    }

    @Test
    void republishing_announces_every_current_state_again() {
        await("framework:maternity-early-years:2020");
        int emitted = given().auth()
                .oauth2(admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/events/republish")
                .then()
                .statusCode(202)
                .extract()
                .path("emitted");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> republished().size() >= emitted);
        assertTrue(emitted >= 30);
        Map<String, Long> newest = TestTopics.read(Topics.CATALOG).stream()
                .filter(state -> !state.cause().equals("republished"))
                .collect(Collectors.toMap(Received::key, Received::sequence, Math::max));
        republished().forEach(state -> assertTrue(state.sequence() <= newest.get(state.key()), state.key()));
    }

    @Test
    void a_second_start_publishes_nothing_again_not_even_with_files_it_has_to_read_anew() throws SQLException {
        await("framework:maternity-early-years:2020");
        shipped.publishMissing();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("delete from shipped_content"));
        }
        shipped.publishMissing();
        UUID marker = UUID.randomUUID();
        put(marker, "Marker", null);
        await(AreaChanged.key(marker));

        assertEquals(
                1,
                states("framework:maternity-early-years:2020").stream()
                        .filter(state -> state.cause().equals("shipped"))
                        .count());
    }

    private static Received await(String key) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !states(key).isEmpty());
        return states(key).stream()
                .max(Comparator.comparing(Received::sequence))
                .orElseThrow();
    }

    private static List<Received> states(String key) {
        return TestTopics.read(Topics.CATALOG).stream()
                .filter(state -> state.key().equals(key))
                .toList();
    }

    private static List<Received> republished() {
        return TestTopics.read(Topics.CATALOG).stream()
                .filter(state -> state.cause().equals("republished"))
                .toList();
    }

    private static UUID areaId(String code) {
        return UUID.fromString(given().get("/v1/areas/" + code).path("areaId"));
    }

    private static String code(UUID id) {
        return "W9%07d".formatted(Math.floorMod(id.getMostSignificantBits(), 10_000_000));
    }

    private static void put(UUID id, String name, String ifMatch) {
        put(id, name, ifMatch, "");
    }

    private static void put(UUID id, String name, String ifMatch, String fields) {
        var request = given().auth()
                .oauth2(admin())
                .contentType(ContentType.JSON)
                .body("{%s\"areaId\": \"%s\", \"name\": {\"en\": \"%s\"}, \"nation\": \"Wales\", \"fictional\": true}"
                        .formatted(fields, id, name));
        (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/areas/" + code(id))
                .then()
                .statusCode(ifMatch == null ? 201 : 200)
                .body("fictional", equalTo(true));
    }

    private static String json() {
        var file = new org.waymark.catalog.file.FrameworkFile();
        return file.writeJson(file.readYaml(FrameworkFixture.playgrounds("announced")));
    }

    private static String admin() {
        return Tokens.of("admin").token();
    }
}
