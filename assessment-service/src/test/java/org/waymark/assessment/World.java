package org.waymark.assessment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.waymark.events.AreaChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.SurveyChanged;
import org.waymark.events.Topics;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

/** Speaks to the service as its users do, and to its topics as the other services do. */
public final class World {
    public static final UUID PROGRAMME = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    public static final UUID CYCLE = UUID.fromString("01900000-0000-7000-8000-0000000000b1");
    public static final String FACILITATOR = "facilitator-1";
    public static final String PANEL = "panel-1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private World() {}

    private static boolean prepared;

    /** Publishes the catalogue, once, and waits until the programme can be defined on it. */
    public static synchronized void prepare() {
        if (!prepared) {
            publishCatalogue();
            awaitCatalogue();
            prepared = true;
        }
    }

    private static void publishCatalogue() {
        catalogue(Samples.frameworkState());
        Samples.codeLists()
                .forEach(list -> publish(CodeListChanged.key(list.name()), CodeListChanged.TYPE, list.name(), list));
        area(Samples.WELSH_AREA, "Wales");
        area(Samples.OTHER_WELSH_AREA, "Wales");
        area(Samples.ENGLISH_AREA, "England");
    }

    private static void awaitCatalogue() {
        await().atMost(PATIENCE)
                .until(() -> put(programme(), "/v1/programmes/" + PROGRAMME, definition("demo"))
                                .extract()
                                .statusCode()
                        < 300);
        UUID probe = cycle();
        await().atMost(PATIENCE)
                .until(() -> put(
                                        coordinator(),
                                        "/v1/assessments/" + UUID.randomUUID(),
                                        setting(probe, Samples.WELSH_AREA, "wales"))
                                .extract()
                                .statusCode()
                        == 201);
    }

    public static final String CYCLE_BODY = """
            {"code": "wave-1", "title": "First wave", "opensOn": "2020-09-01", "closesOn": "2021-07-31", "lateAllowed": true}""";

    public static void catalogue(FrameworkChanged framework) {
        String key = FrameworkChanged.key(framework.id(), framework.version());
        publish(key, FrameworkChanged.TYPE, framework.id(), framework);
    }

    public static void area(String code, String nation) {
        area(Samples.area(code, nation));
    }

    public static void area(AreaChanged area) {
        publish(AreaChanged.key(area.areaId()), AreaChanged.TYPE, area.areaId().toString(), area);
    }

    public static void survey(SurveyChanged survey, long sequence) {
        String id = survey.surveyId().toString();
        TestTopics.publish(Topics.SURVEYS, id, SurveyChanged.TYPE, id, sequence, "closed", survey);
    }

    private static void publish(String key, String type, String subject, Object state) {
        TestTopics.publish(Topics.CATALOG, key, type, subject, 1, "published", state);
    }

    public static String definition(String code) {
        return """
                {"code": "%s", "title": "Demonstration", "frameworks": [{"id": "%s", "version": "%s"}],
                 "minimumAreas": 5, "threshold": 5, "expectedRoles": ["health-visitor"], "countedUnit": "area"}""".formatted(code, Samples.FRAMEWORK, Samples.VERSION);
    }

    public static String setting(UUID cycle, String area, String variant) {
        return """
                {"programmeId": "%s", "cycleId": "%s", "unit": {"name": "Area", "areas": ["%s"]},
                 "framework": {"id": "%s", "version": "%s", "variant": "%s"}, "way": "SURVEY_THEN_WORKSHOP"}""".formatted(PROGRAMME, cycle, area, Samples.FRAMEWORK, Samples.VERSION, variant);
    }

    /** A new cycle, so that a test's assessment is the only one of its unit in it. */
    public static UUID cycle() {
        UUID cycle = UUID.randomUUID();
        String body = CYCLE_BODY.replace("wave-1", "wave-" + cycle);
        put(programme(), "/v1/programmes/" + PROGRAMME + "/cycles/" + cycle, body)
                .statusCode(201);
        return cycle;
    }

    public static String programme() {
        return Tokens.of("programme")
                .subject("programme-1")
                .programmes(PROGRAMME)
                .token();
    }

    public static String coordinator() {
        return coordinator(Samples.WELSH_AREA);
    }

    public static String coordinator(String area) {
        return Tokens.of("coordinator")
                .subject("coordinator-" + area)
                .areas(area)
                .token();
    }

    public static String facilitator() {
        return Tokens.of("facilitator").subject(FACILITATOR).token();
    }

    public static String panel() {
        return Tokens.of("panel").subject(PANEL).areas(Samples.ENGLISH_AREA).token();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static ValidatableResponse put(String token, String path, String body) {
        return as(token).body(body).put(path).then();
    }

    public static ValidatableResponse replace(String token, String path, String body, String etag) {
        return as(token).header("If-Match", etag).body(body).put(path).then();
    }

    public static ValidatableResponse post(String token, String path, String body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    public static ValidatableResponse post(String token, String path, String body, String key) {
        return as(token).header("Idempotency-Key", key).body(body).post(path).then();
    }

    public static ValidatableResponse get(String token, String path) {
        return as(token).get(path).then();
    }

    /** The states of one aggregate on a topic, oldest first, once there are at least so many. */
    public static List<TestTopics.Received> states(String topic, String key, int atLeast) {
        await().atMost(PATIENCE).until(() -> states(topic, key).size() >= atLeast);
        return states(topic, key);
    }

    private static List<TestTopics.Received> states(String topic, String key) {
        return TestTopics.read(topic).stream()
                .filter(state -> state.key().equals(key))
                .toList();
    }
}
