package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Scale;
import org.waymark.events.SurveyChanged;
import org.waymark.events.Text;
import org.waymark.events.Topics;
import org.waymark.events.Unit;
import org.waymark.testkit.TestMails;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

/** Plays the other services, coordinators, respondents and local systems. */
public final class Scene {
    private static final Pattern LINK = Pattern.compile("#([\\w-]{22})");
    public static final String AREA = "W99000001";
    public static final String FOREIGN_AREA = "W99000002";
    public static final LocalDate OPENS = LocalDate.now().minusDays(7);
    public static final LocalDate CLOSES = LocalDate.now().plusDays(30);
    public static final FrameworkRef FRAMEWORK = new FrameworkRef("test-matrix", "1", "wales");

    /** The machines that run this are not always quick; what is waited for usually takes a moment. */
    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private Scene() {}

    public static FrameworkChanged framework() {
        return new FrameworkChanged(
                FRAMEWORK.id(),
                FRAMEWORK.version(),
                "PUBLISHED",
                spoken("Test matrix"),
                new Scale(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> new Scale.Level(
                                number, "L" + number, spoken("Level " + number), null, spoken("Meaning " + number)))
                        .toList()),
                List.of(
                        new FrameworkChanged.Variant("wales", english("Wales"), List.of("Wales"), List.of("en", "cy")),
                        new FrameworkChanged.Variant("england", english("England"), List.of("England"), List.of("en"))),
                List.of(dimension("PLAN", "PLAN-1", "PLAN-2"), dimension("LEAD", "LEAD-1")));
    }

    private static FrameworkChanged.Dimension dimension(String code, String... elements) {
        return new FrameworkChanged.Dimension(
                code,
                spoken(code),
                List.of(elements).stream().map(Scene::element).toList());
    }

    /** Of each there is a claim, what is considered in Wales and in England, and what the first level means for it alone. */
    private static FrameworkChanged.Element element(String code) {
        return new FrameworkChanged.Element(
                code,
                spoken("Title of " + code),
                spoken("Group of " + code),
                List.of(
                        new FrameworkChanged.Consideration(spoken("Considered in " + code), List.of()),
                        new FrameworkChanged.Consideration(english("Considered in England"), List.of("england"))),
                spoken("Claim of " + code),
                List.of(new FrameworkChanged.Descriptor(1, spoken("First of " + code))),
                null,
                null);
    }

    private static CodeListChanged codeList(String name, String... codes) {
        List<CodeListChanged.Item> items = new ArrayList<>();
        for (String code : codes) {
            items.add(new CodeListChanged.Item(code, english(code), List.of(), null));
        }
        items.add(new CodeListChanged.Item("english-only", english("english-only"), List.of("England"), null));
        return new CodeListChanged(name, english(name), items);
    }

    private static Map<String, Text> spoken(String text) {
        return Map.of("en", new Text(text, null), "cy", new Text(welsh(text), "translation"));
    }

    /** What stands for the Welsh of a text of the test's framework. */
    public static String welsh(String text) {
        return "Cymraeg: " + text;
    }

    private static Map<String, Text> english(String text) {
        return Map.of("en", new Text(text, null));
    }

    public static AssessmentChanged assessmentState(UUID id, String area, String stage) {
        return new AssessmentChanged(
                id,
                new UUID(1, 1),
                new UUID(2, 2),
                new Unit("Test unit", "Wales", List.of(new Unit.Area(UUID.randomUUID(), area, area, null))),
                FRAMEWORK,
                stage,
                5,
                null);
    }

    public static void publishCatalog() {
        publish(
                Topics.CATALOG,
                FrameworkChanged.key(FRAMEWORK.id(), FRAMEWORK.version()),
                FrameworkChanged.TYPE,
                1,
                framework());
        publish(
                Topics.CATALOG,
                CodeListChanged.key("stakeholder-roles"),
                CodeListChanged.TYPE,
                1,
                codeList("stakeholder-roles", "midwife", "head-teacher", "parent"));
        publish(
                Topics.CATALOG,
                CodeListChanged.key("agencies"),
                CodeListChanged.TYPE,
                1,
                codeList("agencies", "maternity", "schools", "families"));
    }

    public static void publishAssessment(AssessmentChanged state, long sequence) {
        publish(Topics.ASSESSMENTS, state.assessmentId().toString(), AssessmentChanged.TYPE, sequence, state);
    }

    private static void publish(String topic, String key, String type, long sequence, Object state) {
        TestTopics.publish(topic, key, type, key, sequence, "test", state);
    }

    /** An assessment under way in the area, known to the service. */
    public static UUID assessment(String area) {
        UUID id = UUID.randomUUID();
        publishCatalog();
        publishAssessment(assessmentState(id, area, "UNDER_WAY"), 1);
        return id;
    }

    /** A draft in {@link #AREA}. */
    public static UUID draft() {
        UUID assessment = assessment(AREA);
        UUID survey = UUID.randomUUID();
        await().until(() -> coordinator()
                        .body(plan(assessment))
                        .put("/v1/surveys/" + survey)
                        .statusCode()
                == 201);
        awaitCodeLists(survey);
        return survey;
    }

    /** The catalogue's lists travel on a topic of their own: service tells that they are there. */
    private static void awaitCodeLists(UUID survey) {
        await().until(() -> coordinator()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(Map.of(
                                "invitations", List.of(Map.of("role", "none", "agency", "none", "contact", "none"))))
                        .post("/v1/surveys/" + survey + "/invitations")
                        .statusCode()
                == 422);
    }

    /** An open survey in {@link #AREA}. */
    public static UUID openSurvey() {
        UUID survey = draft();
        verb(survey, "open").then().statusCode(200);
        return survey;
    }

    /** Plans a draft otherwise. */
    public static void replan(UUID survey, Map<String, Object> otherwise) {
        String path = "/v1/surveys/" + survey;
        Response drafted = coordinator().get(path);
        Map<String, Object> plan = new HashMap<>(plan(UUID.fromString(drafted.path("assessmentId"))));
        plan.putAll(otherwise);
        coordinator()
                .header("If-Match", drafted.header("ETag"))
                .body(plan)
                .put(path)
                .then()
                .statusCode(200);
    }

    public static Response verb(UUID survey, String verb) {
        return coordinator().header("Idempotency-Key", UUID.randomUUID()).post("/v1/surveys/" + survey + "/" + verb);
    }

    public static Map<String, Object> plan(UUID assessment) {
        return Map.of(
                "assessmentId",
                assessment,
                "texts",
                texts("How mature are we?", "en"),
                "opensOn",
                OPENS.toString(),
                "closesOn",
                CLOSES.toString(),
                "languages",
                List.of("en"),
                "threshold",
                5);
    }

    /** A plan's texts that say nothing but a title. */
    public static Map<String, Map<String, String>> texts(String title, String... languages) {
        return Stream.of(languages)
                .collect(Collectors.toMap(
                        language -> language,
                        language -> Map.of("title", language.equals("cy") ? welsh(title) : title)));
    }

    public static RequestSpecification coordinator() {
        return as("coordinator", AREA);
    }

    /** A local system that an administrator vouches for. */
    public static RequestSpecification localSystem(String client) {
        judge(client, true).then().statusCode(anyOf(is(200), is(201)));
        return unknownSystem(client);
    }

    public static Response judge(String client, boolean vouchedFor) {
        return as("admin", AREA)
                .header("If-Match", "*")
                .body(Map.of("vouchedFor", vouchedFor, "reason", "seen"))
                .put("/v1/sources/" + client);
    }

    public static RequestSpecification unknownSystem(String client) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.of("local-system").areas(AREA).client(client).token());
    }

    public static RequestSpecification as(String role, String area) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.of(role).areas(area).token());
    }

    /**
     * Invites people of the roles by mail, one each, has the contacts confirmed, and returns invitation id, contact and the token that came with the
     * mail. The survey must be open.
     */
    public static List<Map<String, String>> invite(UUID survey, List<String> roles) {
        List<Map<String, String>> people = people(roles);
        List<Map<String, String>> invited = invite(survey, "MAIL", people);
        confirm(survey).then().statusCode(204);
        return IntStream.range(0, people.size())
                .mapToObj(number -> {
                    String contact = people.get(number).get("contact");
                    String id = invited.get(number).get("invitationId");
                    return Map.of("invitationId", id, "contact", contact, "token", mailedToken(contact));
                })
                .toList();
    }

    /** As {@link #invite}, with links that the coordinator is given to hand out. */
    public static List<Map<String, String>> handOut(UUID survey, List<String> roles) {
        return invite(survey, "BY_HAND", people(roles));
    }

    /** People to invite, one of each role, under addresses that nobody else has. */
    public static List<Map<String, String>> people(List<String> roles) {
        return roles.stream()
                .map(role -> Map.of("role", role, "agency", "maternity", "contact", UUID.randomUUID() + "@example.org"))
                .toList();
    }

    public static List<Map<String, String>> invite(UUID survey, String delivery, List<Map<String, String>> people) {
        return coordinator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("delivery", delivery, "invitations", people))
                .post("/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("invitations");
    }

    /** As the sponsor of the area. */
    public static Response confirm(UUID survey) {
        RequestSpecification sponsor = as("sponsor", AREA);
        return sponsor.header("If-Match", sponsor.get("/v1/surveys/" + survey).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/surveys/" + survey + "/contacts/confirm");
    }

    /** The token in the last mail to the contact, once it has come. */
    public static String mailedToken(String contact) {
        await().until(() -> !TestMails.to(contact).isEmpty());
        Matcher link = LINK.matcher(TestMails.to(contact).get(0).text());
        assertTrue(link.find(), "no link in the mail");
        return link.group(1);
    }

    public static List<Map<String, String>> invite(UUID survey, String role, int people) {
        return invite(survey, Collections.nCopies(people, role));
    }

    /** Answers PLAN-1 with the level. */
    public static Map<String, Object> response(String role, int level) {
        return Map.of(
                "role",
                role,
                "agency",
                "maternity",
                "language",
                "en",
                "ratings",
                List.of(
                        Map.of("element", "PLAN-1", "level", level),
                        Map.of("element", "LEAD-1", "answer", "CANNOT_SAY")),
                "comments",
                List.of(Map.of("element", "PLAN-1", "kind", "evidence", "text", "Level " + level)));
    }

    public static void answer(String token, Map<String, Object> response) {
        given().contentType(ContentType.JSON)
                .header("Waymark-Invitation", token)
                .body(response)
                .put("/v1/invitation/response")
                .then()
                .statusCode(204);
    }

    /** What the service has announced of the survey, in order. */
    public static List<TestTopics.Received> announced(UUID survey) {
        return TestTopics.read(Topics.SURVEYS).stream()
                .filter(event -> event.key().equals(survey.toString()))
                .toList();
    }

    public static SurveyChanged last(UUID survey) {
        List<TestTopics.Received> all = announced(survey);
        return all.get(all.size() - 1).as(SurveyChanged.class);
    }
}
