package org.waymark.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

/** Five people get a link each; they answer in a browser, in Welsh on a phone and in English at a desk. */
@Order(12)
class AnswerPageStoryTest {
    private static final int PHONE = 320;
    private static final int DESK = 1280;

    private static Api survey;
    private static DemoUser coordinator;
    private static DemoUser sponsor;
    private static String path;

    private final List<String> asked = new ArrayList<>();

    @BeforeAll
    static void find_a_browser_and_open_a_survey() {
        Chromium.require();
        survey = Api.survey(Waymark.loaded());
        DemoArea area = DemoArea.all().stream()
                .filter(each -> each.nation().equals("Wales"))
                .reduce((one, other) -> other)
                .orElseThrow();
        coordinator = DemoUsers.coordinator(area);
        sponsor = DemoUsers.sponsor(area);
        path = "/v1/surveys/" + UUID.randomUUID();
        survey.as(coordinator)
                .body(Map.of(
                        "assessmentId",
                        area.assessmentId(),
                        "texts",
                        Map.of(
                                "en", Map.of("title", "How mature is our system?"),
                                "cy", Map.of("title", "Pa mor aeddfed yw ein system?")),
                        "opensOn",
                        "2021-01-11",
                        "closesOn",
                        LocalDate.now().plusYears(1).toString(),
                        "languages",
                        List.of("en", "cy")))
                .put(path)
                .then()
                .statusCode(201);
        survey.post(coordinator, path + "/open", "").then().statusCode(200);
    }

    @Test
    void people_answer_from_their_links_and_their_tokens_stand_in_no_address_that_anybody_sees() {
        List<Map<String, String>> people = invite(5);
        answerInWelshOnAPhone(people.get(0).get("link"));
        people.subList(1, 5).forEach(person -> answerAtADesk(person.get("link")));
        assertEquals(5, (int) survey.as(coordinator).get(path).path("responses"));
        assertTrue(asked.size() > 20, asked.toString());
        String log = logOfTheService();
        assertTrue(log.contains("/v1/surveys/"), "requests of others are logged");
        assertFalse(log.contains("/answer"), "nor that somebody opened the page");
        for (Map<String, String> person : people) {
            assertFalse(log.contains(person.get("token")), "a token in the log");
            assertEquals(
                    List.of(),
                    asked.stream()
                            .filter(address -> address.contains(person.get("token")))
                            .toList());
        }
    }

    private static String logOfTheService() {
        try {
            return Files.readString(
                    Waymark.loaded().stack().service("survey-service").log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void answerInWelshOnAPhone(String link) {
        inBrowser(link, PHONE, page -> {
            page.locator("[data-switch=cy]").click();
            heading(page, "Cyn i chi ddechrau");
            looksWell(page, "before");
            goOn(page);
            looksWell(page, "role");
            choose(page, 0);
            goOn(page);
            choose(page, 2);
            goOn(page);
            assertTrue(
                    shown(page).innerText().contains("Cwestiwn 1 o"),
                    shown(page).innerText());
            looksWell(page, "question");
            choose(page, 1);
            shown(page).locator("summary").click();
            shown(page).locator("textarea").first().fill("Mae cynllun gennym.");
            goOn(page);
            choose(page, 2);
            String welsh = shown(page).locator("h2").innerText();
            page.locator("[data-switch=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertTrue(
                    shown(page).innerText().contains("Question 2 of"),
                    shown(page).innerText());
            assertTrue(shown(page).locator("input").nth(2).isChecked(), "the answer given in Welsh");
            page.locator("[data-switch=cy]").click();
            heading(page, welsh);
            page.locator("[data-view]").click();
            page.locator("[data-move='1']:visible").click();
            heading(page, "Gwiriwch eich atebion");
            assertTrue(page.locator("#summary").innerText().contains("Mae cynllun gennym."));
            looksWell(page, "check");
            page.locator("#send").click();
            assertThat(page.locator("h1")).hasText("Diolch");
            looksWell(page, "thanks");
        });
    }

    private void answerAtADesk(String link) {
        inBrowser(link, DESK, page -> {
            heading(page, "Before you start");
            goOn(page);
            choose(page, 1);
            goOn(page);
            choose(page, 1);
            goOn(page);
            looksWell(page, "question");
            choose(page, 3);
            page.locator("[data-view]").click();
            looksWell(page, "all");
            page.locator("[data-move='1']:visible").click();
            heading(page, "Check your answers");
            looksWell(page, "check");
            page.locator("#send").click();
            assertThat(page.locator("h1")).hasText("Thank you");
        });
    }

    @Test
    void a_code_is_enough_where_no_script_runs() {
        Map<String, String> person = invite(1).get(0);
        Chromium.open(false, page -> {
            page.setViewportSize(PHONE, 640);
            page.navigate(person.get("link"));
            page.locator("#token").fill(person.get("link"));
            page.locator("main button").click();
            page.locator("#send").click();
            assertThat(page.locator(".govuk-error-summary li")).hasCount(3);
            page.locator("#role").check();
            page.locator("#agency").check();
            page.locator("#q1").check();
            page.locator("#send").click();
            assertThat(page.locator("h1")).hasText("Thank you");
            assertFalse(page.url().contains(person.get("token")), page.url());
        });
    }

    /** By mail; what came is the link and the token behind its sign #. */
    private static List<Map<String, String>> invite(int people) {
        List<String> contacts = IntStream.range(0, people)
                .mapToObj(number -> UUID.randomUUID() + "@demonstration.invalid")
                .toList();
        survey.as(coordinator)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "invitations",
                        contacts.stream()
                                .map(contact ->
                                        Map.of("role", "health-visitor", "agency", "health", "contact", contact))
                                .toList()))
                .post(path + "/invitations")
                .then()
                .statusCode(201);
        survey.as(sponsor)
                .header("If-Match", survey.etag(sponsor, path))
                .header("Idempotency-Key", UUID.randomUUID())
                .post(path + "/contacts/confirm")
                .then()
                .statusCode(204);
        return contacts.stream()
                .map(contact -> Mails.link(contact, 1))
                .map(link -> Map.of("link", link, "token", link.substring(link.indexOf('#') + 1)))
                .toList();
    }

    private void inBrowser(String link, int width, Consumer<Page> story) {
        Chromium.open(true, page -> {
            page.setViewportSize(width, 800);
            // what stands behind the sign # is not sent
            page.onRequest(request -> asked.add(request.url().replaceAll("#.*", "") + " "
                    + request.headers().getOrDefault("referer", "no referrer")));
            page.navigate(link);
            story.accept(page);
        });
    }

    private static Locator shown(Page page) {
        return page.locator("section:visible").first();
    }

    private static void heading(Page page, String text) {
        assertThat(shown(page).locator("h2")).hasText(text);
    }

    private static void goOn(Page page) {
        shown(page).locator("[data-move='1']").click();
    }

    private static void choose(Page page, int number) {
        shown(page).locator("input[type=radio]").nth(number).check();
    }

    private static void looksWell(Page page, String name) {
        int width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "answer-page-" + name + "-" + width + ".png")));
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), name);
    }
}
