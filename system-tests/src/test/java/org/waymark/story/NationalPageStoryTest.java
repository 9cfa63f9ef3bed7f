package org.waymark.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Programme staff sign in with one click and read the published tables, in a real browser, with and without JavaScript. */
@Order(4)
class NationalPageStoryTest {
    @BeforeAll
    static void find_a_browser() {
        Chromium.require();
    }

    @Test
    void staff_read_the_published_table_and_its_differences_without_javascript() {
        Chromium.open(false, page -> {
            signIn(page);
            String text = page.locator("main").innerText();
            assertTrue(text.contains("Working figures"), text);
            assertTrue(text.contains("Vision, strategy and plan"), text);
            Locator differences = page.locator("#differences");
            assertTrue(differences.innerText().contains("61"), differences.innerText());
            assertTrue(differences.innerText().contains("62"), differences.innerText());
        });
    }

    @Test
    void the_page_has_no_accessibility_violation_and_fits_a_phone() {
        Chromium.open(true, page -> {
            signIn(page);
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "national-page.png")));
            page.setViewportSize(360, 740);
            Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertEquals(0, ((Number) overflow).intValue(), "pixels wider than a phone");
        });
    }

    @Test
    void a_coordinator_is_told_that_the_page_is_not_for_them() {
        Chromium.open(true, page -> {
            open(page, "coordinator-w01");
            assertTrue(!page.content().contains("Vision, strategy and plan"));
        });
    }

    private static void signIn(Page page) {
        open(page, "programme");
        assertTrue(page.url().startsWith(address()), page.url());
    }

    private static void open(Page page, String user) {
        Chromium.signIn(page, address() + "/", user);
    }

    private static String address() {
        return Waymark.loaded().stack().endpoints().reporting().toString();
    }
}
