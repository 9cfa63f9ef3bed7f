package org.waymark.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

/** A survey from its plan in two languages to its summary, by mail: some mails come back, some people need a reminder. */
@Order(13)
class InvitationStoryTest {
    private static final int PEOPLE = 7;
    private static final int EARLY = 4;
    private static final List<String> CONTACTS = IntStream.range(0, PEOPLE)
            .mapToObj(number -> "invited-" + number + "@demonstration.invalid")
            .toList();
    private static final String GONE = "permanent-left@demonstration.invalid";
    private static final String FULL = "temporary-full@demonstration.invalid";

    private final UUID id = UUID.randomUUID();
    private final String path = "/v1/surveys/" + id;
    private final Api survey = Api.survey(Waymark.loaded());
    private final DemoArea area = DemoArea.all().stream()
            .filter(each -> each.nation().equals("Wales"))
            .reduce((one, other) -> other)
            .orElseThrow();
    private final DemoUser coordinator = DemoUsers.coordinator(area);

    @BeforeAll
    static void find_a_browser() {
        Chromium.require();
    }

    @Test
    void people_are_invited_reminded_and_asked_in_their_language_until_the_last_day() throws SQLException {
        plan();
        invite();
        survey.post(coordinator, path + "/open", "")
                .then()
                .statusCode(409)
                .body("errors.code", contains("contacts-unconfirmed"));
        confirm();
        survey.post(coordinator, path + "/open", "").then().statusCode(200);
        awaitMails("delivered", PEOPLE);
        awaitMails("permanent", 1);
        awaitMails("temporary", 1);
        answerInWelsh(Mails.link(CONTACTS.get(0), 1));
        CONTACTS.subList(1, EARLY).forEach(contact -> answer(contact, 1));
        remind();
        CONTACTS.subList(EARLY, PEOPLE).forEach(contact -> answer(contact, 2));
        letTheLastDayPass();
        awaitSummaryInTheAssessment();
    }

    private void plan() {
        Map<String, Object> texts =
                Map.of("en", Map.of("title", "How are we doing?"), "cy", Map.of("title", "Sut ydym yn dod ymlaen?"));
        survey.as(coordinator)
                .body(Map.of(
                        "assessmentId", area.assessmentId(),
                        "texts", texts,
                        "opensOn", "2021-01-11",
                        "closesOn", LocalDate.now().plusMonths(1).toString(),
                        "languages", List.of("en", "cy")))
                .put(path)
                .then()
                .statusCode(201);
    }

    private void invite() {
        List<Map<String, String>> people = Stream.concat(CONTACTS.stream(), Stream.of(GONE, FULL))
                .map(contact -> Map.of("role", "health-visitor", "agency", "health", "contact", contact))
                .toList();
        survey.as(coordinator)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("invitations", people))
                .post(path + "/invitations")
                .then()
                .statusCode(201)
                .body("invitations[0].link", nullValue());
    }

    private void confirm() {
        DemoUser sponsor = DemoUsers.sponsor(area);
        survey.as(sponsor).get(path + "/contacts").then().body("items.size()", equalTo(PEOPLE + 2));
        survey.as(sponsor)
                .header("If-Match", survey.etag(sponsor, path))
                .header("Idempotency-Key", UUID.randomUUID())
                .post(path + "/contacts/confirm")
                .then()
                .statusCode(204);
    }

    private void awaitMails(String outcome, int number) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> survey.as(coordinator).get(path + "/mails").then().body(outcome, equalTo(number)));
    }

    private static void answerInWelsh(String link) {
        Chromium.open(true, page -> {
            page.setViewportSize(320, 800);
            page.navigate(link);
            page.locator("[data-switch=cy]").click();
            assertThat(page.locator("h1").first()).hasText("Sut ydym yn dod ymlaen?");
            goOn(page);
            choose(page);
            choose(page);
            choose(page);
            page.locator("[data-view]").click();
            page.locator("[data-move='1']:visible").click();
            page.locator("#send").click();
            assertThat(page.locator("h1")).hasText("Diolch");
        });
    }

    private static void choose(Page page) {
        page.locator("section:visible")
                .first()
                .locator("input[type=radio]")
                .nth(1)
                .check();
        goOn(page);
    }

    private static void goOn(Page page) {
        page.locator("section:visible").first().locator("[data-move='1']").click();
    }

    /** @param mails how many have come to the contact by now */
    private void answer(String contact, int mails) {
        String link = Mails.link(contact, mails);
        survey.anyone()
                .header("Waymark-Invitation", link.substring(link.indexOf('#') + 1))
                .body(Map.of(
                        "role", "health-visitor",
                        "agency", "health",
                        "ratings", List.of(Map.of("element", "PLAN-1", "level", 3))))
                .put("/v1/invitation/response")
                .then()
                .statusCode(204);
    }

    private void remind() {
        survey.post(coordinator, path + "/remind", "").then().statusCode(200);
        CONTACTS.subList(EARLY, PEOPLE).forEach(contact -> Mails.link(contact, 2));
        awaitMails("waiting", 0);
        Map<String, Integer> early = CONTACTS.subList(0, EARLY).stream()
                .collect(Collectors.toMap(
                        contact -> contact, contact -> Mails.to(contact).size()));
        early.forEach((contact, mails) -> assertEquals(1, mails, contact));
        survey.post(coordinator, path + "/remind", "").then().statusCode(409);
    }

    /** Nobody can wait for it: the days of the plan are moved back in the database, and the service finds that they are over. */
    private void letTheLastDayPass() throws SQLException {
        String database = Waymark.loaded().stack().postgres().jdbcUrl("survey");
        try (Connection connection = DriverManager.getConnection(database, "survey", "survey");
                PreparedStatement yesterday =
                        connection.prepareStatement("update survey set closes_on = current_date - 1 where id = ?")) {
            yesterday.setObject(1, id);
            yesterday.executeUpdate();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> survey.as(coordinator)
                        .get(path)
                        .then()
                        .body("status", equalTo("CLOSED"))
                        .body("responses", equalTo(PEOPLE)));
    }

    private void awaitSummaryInTheAssessment() {
        String of = "surveys.find { it.surveyId == '" + id + "' }";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.assessment(Waymark.loaded())
                        .as(coordinator)
                        .get(Api.pathOf(area) + "/survey-summary")
                        .then()
                        .body(of + ".respondents", equalTo(PEOPLE))
                        .body(of + ".contactsConfirmed", equalTo(true))
                        .body(of + ".unreached.respondents", equalTo(0))
                        .body(of + ".elements.size()", greaterThan(0)));
    }
}
