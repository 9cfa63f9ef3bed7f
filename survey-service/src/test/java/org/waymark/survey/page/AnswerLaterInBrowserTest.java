package org.waymark.survey.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.survey.page.InBrowser.continues;
import static org.waymark.survey.page.InBrowser.heading;
import static org.waymark.survey.page.InBrowser.inBrowser;
import static org.waymark.survey.page.InBrowser.looksWell;
import static org.waymark.survey.page.InBrowser.open;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.Scene;
import org.waymark.survey.form.Bilingual;
import org.waymark.testkit.Infrastructure;

/** What was sent in part is completed from the device; nothing is read back. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AnswerLaterInBrowserTest {
    @Test
    void whoever_asks_for_it_adds_to_their_answers_later_and_sends_the_whole_again() {
        UUID survey = Bilingual.survey();
        String token = Bilingual.token(survey);
        inBrowser(true, 320, page -> {
            open(page, token);
            answerTheFirstQuestion(page);
            send(page);
            page.locator("[data-keep]").click();
            assertThat(page.locator("[data-copied]")).isFocused();
            assertThat(page.locator("#later")).isHidden();
            looksWell(page, "kept", 320);
            page.evaluate("sessionStorage.clear()");
            open(page, token);
            heading(page, "Before you start");
            assertThat(page.locator("section:visible [data-copied]")).isVisible();
            looksWell(page, "filled-in", 320);
            page.locator("[data-view]").click();
            assertThat(page.locator("#q1-level-3")).isChecked();
            page.locator("#q2-NOT_APPLICABLE").check();
            page.locator("section:visible [data-move='1']:visible").click();
            send(page);
            assertEquals(0, page.evaluate("localStorage.length"));
        });
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(1));
    }

    @Test
    void nothing_stays_on_the_device_of_who_does_not_ask_or_removes_it() {
        String token = Bilingual.token(Bilingual.survey());
        inBrowser(true, 1280, page -> {
            open(page, token);
            answerTheFirstQuestion(page);
            send(page);
            looksWell(page, "thanks-later", 1280);
            assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
            page.locator("[data-keep]").click();
            page.locator("[data-copied] [data-drop]").click();
            heading(page, "Before you start");
            assertEquals(0, page.evaluate("localStorage.length"));
            page.locator("[data-view]").click();
            assertThat(page.locator("input:checked")).hasCount(0);
        });
    }

    private static void answerTheFirstQuestion(Page page) {
        continues(page);
        page.getByLabel("midwife").check();
        continues(page);
        page.getByLabel("maternity").check();
        continues(page);
        page.locator("#q1-level-3").check();
        page.locator("[data-view]").click();
        page.locator("section:visible [data-move='1']:visible").click();
    }

    private static void send(Page page) {
        page.locator("#send").click();
        assertThat(page.locator("h1")).hasText("Thank you");
    }
}
