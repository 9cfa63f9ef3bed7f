package org.waymark.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.events.BaselineChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.FrameworkRef;
import org.waymark.events.ProgrammeChanged;
import org.waymark.events.Scale;
import org.waymark.events.Text;
import org.waymark.events.Topics;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

/** A programme of its own with one cycle, on a small made-up framework; plays the services that announce them. */
public final class World {
    public static final String FRAMEWORK = "test-framework";
    public static final String VERSION = "1";

    public final UUID programme = UUID.randomUUID();
    public final UUID cycle = UUID.randomUUID();

    /** Announces the framework, the code lists and the programme. */
    public static World announced(int minimumAreas) {
        var world = new World();
        publish(Topics.CATALOG, FrameworkChanged.key(FRAMEWORK, VERSION), FrameworkChanged.TYPE, 1, framework());
        Stream.of(roles(), themes())
                .forEach(list ->
                        publish(Topics.CATALOG, CodeListChanged.key(list.name()), CodeListChanged.TYPE, 1, list));
        publish(
                Topics.PROGRAMMES,
                world.programme.toString(),
                ProgrammeChanged.TYPE,
                1,
                world.programmeState(minimumAreas, List.of(new FrameworkRef(FRAMEWORK, VERSION, null))));
        return world;
    }

    /** Announces another framework, and that the programme uses it beside the first. */
    public void alsoUses(FrameworkChanged other) {
        publish(Topics.CATALOG, FrameworkChanged.key(other.id(), other.version()), FrameworkChanged.TYPE, 1, other);
        var both = List.of(
                new FrameworkRef(FRAMEWORK, VERSION, null), new FrameworkRef(other.id(), other.version(), null));
        publish(Topics.PROGRAMMES, programme.toString(), ProgrammeChanged.TYPE, 2, programmeState(1, both));
    }

    public BaselineFixture baseline(String nation) {
        return new BaselineFixture(programme, cycle, nation);
    }

    public static void publish(String topic, String key, String type, long sequence, Object state) {
        TestTopics.publish(topic, key, type, key, sequence, "changed", state);
    }

    public static void publish(BaselineChanged baseline, long sequence) {
        publish(Topics.BASELINES, baseline.assessmentId().toString(), BaselineChanged.TYPE, sequence, baseline);
    }

    /** Waits until the working figures count so many areas. */
    public void awaitAreas(int areas) {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() ->
                        staff().get(path("/baselines")).then().statusCode(200).body("items", hasSize(areas)));
    }

    /** All working figures of the cycle, as they are shown. */
    public List<Object> figures() {
        return Stream.of("/levels", "/dimensions", "/participation", "/representation", "/conclusions")
                .map(table -> staff().get(path(table))
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Object>path("rows"))
                .toList();
    }

    /** A request of programme staff of this programme. */
    public RequestSpecification staff() {
        return given().auth()
                .oauth2(Tokens.of("programme").programmes(programme).token());
    }

    public static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin").token());
    }

    public String path(String rest) {
        return "/v1/programmes/" + programme + "/cycles/" + cycle + rest;
    }

    private ProgrammeChanged programmeState(int minimumAreas, List<FrameworkRef> frameworks) {
        return new ProgrammeChanged(
                programme,
                "test",
                "Test programme",
                frameworks,
                minimumAreas,
                5,
                List.of("health-visitor", "clinical-commissioning-group"),
                "area",
                List.of(new ProgrammeChanged.Cycle(
                        cycle, "first", "First cycle", LocalDate.of(2020, 12, 1), LocalDate.of(2021, 5, 31))));
    }

    public static FrameworkChanged framework() {
        return new FrameworkChanged(
                FRAMEWORK,
                VERSION,
                "PUBLISHED",
                text("Test framework"),
                scale(),
                List.of(),
                List.of(
                        new FrameworkChanged.Dimension(
                                "PLAN",
                                text("Plan", "Cynllunio"),
                                List.of(element("PLAN-1", "Vision, strategy"), element("PLAN-2", "Needs"))),
                        new FrameworkChanged.Dimension(
                                "LEAD", text("Lead"), List.of(element("LEAD-1", "Partnership")))));
    }

    /** A framework of one element and one level with these titles. */
    public static FrameworkChanged titled(String id, String title, String element, String level) {
        return new FrameworkChanged(
                id,
                "1",
                "PUBLISHED",
                text(title),
                new Scale(List.of(level(1, "LOW", level, level))),
                List.of(),
                List.of(new FrameworkChanged.Dimension("PLAN", text(element), List.of(element("PLAN-1", element)))));
    }

    static Scale scale() {
        return new Scale(List.of(
                level(1, "BASIC", "Basic", "Sylfaenol"),
                level(2, "EARLY", "Early", "Cynnar"),
                level(3, "MATURE", "Mature", "Aeddfed")));
    }

    static Map<String, Text> text(String english, String welsh) {
        return Map.of("en", new Text(english, null), "cy", new Text(welsh, "translation"));
    }

    public static Map<String, Text> text(String english) {
        return Map.of("en", new Text(english, null));
    }

    private static CodeListChanged roles() {
        return new CodeListChanged(
                "stakeholder-roles",
                text("Stakeholder roles"),
                List.of(
                        new CodeListChanged.Item("health-visitor", text("Health visitor"), List.of(), Map.of()),
                        new CodeListChanged.Item(
                                "clinical-commissioning-group",
                                text("Clinical commissioning group"),
                                List.of("England"),
                                Map.of()),
                        new CodeListChanged.Item("parent", text("Parent"), List.of(), Map.of())));
    }

    private static CodeListChanged themes() {
        return new CodeListChanged(
                "conclusion-themes",
                text("Conclusion themes"),
                List.of(
                        new CodeListChanged.Item("STRATEGY", text("Needs a strategy"), List.of(), Map.of()),
                        new CodeListChanged.Item(
                                "COMMON-PROCESSES", text("Review common processes"), List.of("Wales"), Map.of())));
    }

    private static FrameworkChanged.Element element(String code, String title) {
        return new FrameworkChanged.Element(code, text(title), null, List.of());
    }

    private static Scale.Level level(int number, String code, String name, String welsh) {
        return new Scale.Level(number, code, text(name, welsh), text(name, welsh), null);
    }
}
