package org.waymark.survey.page;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.survey.page.InBrowser.address;
import static org.waymark.survey.page.InBrowser.continues;
import static org.waymark.survey.page.InBrowser.heading;
import static org.waymark.survey.page.InBrowser.inBrowser;
import static org.waymark.survey.page.InBrowser.looksWell;
import static org.waymark.survey.page.InBrowser.open;
import static org.waymark.survey.page.InBrowser.pictured;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.Scene;
import org.waymark.survey.form.Bilingual;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AnswerPageInBrowserTest {
    @Test
    void asks_one_question_at_a_time_and_stores_the_answers() {
        UUID survey = Bilingual.survey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 5);
        for (Map<String, String> person : people.subList(1, 5)) {
            Scene.answer(person.get("token"), Scene.response("midwife", 2));
        }
        inBrowser(true, 320, page -> {
            open(page, people.get(0).get("token"));
            heading(page, "Before you start");
            continues(page);
            heading(page, "What is your role?");
            page.getByLabel("midwife").check();
            continues(page);
            page.getByLabel("maternity").check();
            continues(page);
            heading(page, "Title of PLAN-1");
            page.locator("section:visible").getByLabel("Level 2").check();
            page.locator("section:visible summary").click();
            page.locator("#q1-evidence").fill("We agreed it.\nTwice.");
            continues(page);
            page.goBack();
            heading(page, "Title of PLAN-1");
            continues(page);
            continues(page);
            page.locator("section:visible").getByLabel("I cannot say").check();
            continues(page);
            heading(page, "Check your answers");
            String summary = page.locator("#summary").innerText();
            assertTrue(summary.contains("Level 2"), summary);
            assertTrue(summary.contains("We agreed it."), summary);
            assertTrue(summary.contains("Not answered"), summary);
            page.locator("#send").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Thank you");
            assertEquals(0, ((Number) page.evaluate("sessionStorage.length")).intValue());
        });
        assertEquals(5, (int) Scene.coordinator().get("/v1/surveys/" + survey).path("responses"));
        Scene.verb(survey, "close").then().statusCode(200);
        assertTrue(Scene.coordinator()
                .get("/v1/surveys/" + survey + "/comments")
                .path("items.text")
                .toString()
                .contains("We agreed it.\nTwice."));
    }

    @Test
    void shows_the_language_that_was_wished_for_last_whichever_arrives_last() {
        String token = Bilingual.token(Bilingual.survey());
        inBrowser(true, 320, page -> {
            List<Route> held = new ArrayList<>();
            page.route("**/answer", route -> {
                if (held.isEmpty() && route.request().headers().containsKey("waymark-invitation")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            page.navigate(address() + "#" + token);
            page.locator("[data-switch=cy]").click();
            heading(page, "Cyn i chi ddechrau");
            page.waitForResponse("**/answer", () -> held.get(0).resume());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
            heading(page, "Cyn i chi ddechrau");
        });
    }

    @Test
    void has_no_accessibility_violation_on_any_of_its_pages_at_any_width() {
        String token = Bilingual.token(Bilingual.survey());
        for (int width : List.of(320, 1280)) {
            inBrowser(true, width, page -> {
                page.navigate(address());
                looksWell(page, "code", width);
                open(page, "not-a-token");
                looksWell(page, "unknown", width);
                open(page, token);
                heading(page, "Before you start");
                looksWell(page, "before", width);
                continues(page);
                continues(page);
                PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary"))
                        .isFocused();
                looksWell(page, "fault", width);
                page.locator(".govuk-error-summary a").click();
                PlaywrightAssertions.assertThat(page.locator("#role")).isFocused();
                page.getByLabel("midwife").check();
                continues(page);
                page.getByLabel("maternity").check();
                continues(page);
                page.locator("section:visible summary").click();
                looksWell(page, "question", width);
                page.locator("[data-view]").click();
                PlaywrightAssertions.assertThat(page.locator("section:visible")).hasCount(6);
                looksWell(page, "all", width);
                page.locator("section:visible [data-move='1']:visible").click();
                heading(page, "Check your answers");
                looksWell(page, "check", width);
                page.locator("#send").click();
                PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary"))
                        .containsText("Answer at least one question.");
                looksWell(page, "refused", width);
                page.locator(".govuk-error-summary a").click();
                page.locator("#q1-level-4").check();
                page.locator("section:visible [data-move='1']:visible").click();
                page.locator("#send").click();
                PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Thank you");
                looksWell(page, "thanks", width);
            });
        }
    }

    @Test
    void keeps_question_and_answers_when_the_language_changes_or_the_page_is_loaded_again() {
        String token = Bilingual.token(Bilingual.survey());
        inBrowser(true, 320, page -> {
            open(page, token);
            continues(page);
            page.getByLabel("parent").check();
            continues(page);
            page.getByLabel("families").check();
            continues(page);
            page.locator("section:visible").getByLabel("Level 3").check();
            page.locator("[data-switch=cy]").click();
            heading(page, Scene.welsh("Title of PLAN-1"));
            assertEquals("cy", page.locator("html").getAttribute("lang"));
            assertTrue(page.locator("section:visible")
                    .getByLabel(Scene.welsh("Level 3"))
                    .isChecked());
            looksWell(page, "question-in-welsh", 320);
            page.reload();
            heading(page, Scene.welsh("Title of PLAN-1"));
            assertTrue(page.locator("section:visible")
                    .getByLabel(Scene.welsh("Level 3"))
                    .isChecked());
        });
    }

    @Test
    void sends_the_token_in_no_address_whatever_is_done_on_the_page() {
        String token = Bilingual.token(Bilingual.survey());
        inBrowser(true, 1280, page -> {
            List<String> asked = new ArrayList<>();
            page.onRequest(
                    request -> asked.add(request.method() + " " + request.url().replaceAll("#.*", "") + " "
                            + request.headers().getOrDefault("referer", "")));
            open(page, token);
            heading(page, "Before you start");
            page.keyboard().press("Tab");
            page.locator(".govuk-skip-link").evaluate("link => link.click()");
            page.locator("[data-switch=cy]").click();
            heading(page, "Cyn i chi ddechrau");
            assertTrue(page.url().endsWith("#" + token), page.url());
            assertTrue(asked.size() > 4, asked.toString());
            assertEquals(
                    List.of(),
                    asked.stream().filter(line -> line.contains(token)).toList());
        });
    }

    @Test
    void works_without_a_script() {
        String token = Bilingual.token(Bilingual.survey());
        inBrowser(false, 320, page -> {
            open(page, token);
            page.locator("#token").fill(token);
            page.locator("button:visible").last().click();
            pictured(page, "without-script", 320);
            page.locator("#send").click();
            PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary li"))
                    .hasCount(3);
            pictured(page, "without-script-fault", 320);
            page.getByLabel("midwife").check();
            page.getByLabel("maternity").check();
            page.locator("#q1").check();
            page.locator("button[name=switchTo]").click();
            assertEquals("cy", page.locator("html").getAttribute("lang"));
            assertTrue(page.locator("#q1").isChecked());
            page.locator("#send").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Diolch");
            assertTrue(page.url().endsWith("/answer"), page.url());
            page.locator("[form=withdrawal]").click();
            page.locator(".govuk-button--warning").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Wedi’i dynnu’n ôl");
        });
    }

    @Test
    void is_where_the_link_of_an_invitation_leads() {
        String link =
                Scene.handOut(Bilingual.survey(), List.of("midwife")).get(0).get("link");
        inBrowser(true, 320, page -> {
            page.navigate(link);
            heading(page, "Before you start");
        });
    }

    @Test
    void takes_back_what_was_sent_after_asking_once_more() {
        UUID survey = Bilingual.survey();
        String token = Bilingual.token(survey);
        Scene.answer(token, Scene.response("midwife", 2));
        for (int width : List.of(320, 1280)) {
            inBrowser(true, width, page -> {
                open(page, token);
                page.locator("section:visible [form=withdrawal]").click();
                PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Take back what you sent?");
                looksWell(page, "withdraw", width);
                page.locator("[data-again] button").click();
                heading(page, "Before you start");
                page.locator("section:visible [form=withdrawal]").click();
                page.locator(".govuk-button--warning").click();
                PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Taken back");
                looksWell(page, "withdrawn", width);
                assertTrue(page.url().endsWith("#" + token), page.url());
            });
        }
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(0));
    }
}
