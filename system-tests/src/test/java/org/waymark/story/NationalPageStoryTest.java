package org.waymark.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Programme staff sign in with one click and read the published tables, in a real browser, with and without JavaScript. */
@Order(4)
class NationalPageStoryTest {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Path chromium;

    @BeforeAll
    static void find_a_browser() {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("WAYMARK_BROWSER_REQUIRED"))) {
            throw new AssertionError("WAYMARK_BROWSER_REQUIRED is set, and there is no Chromium on the PATH");
        }
        if (found.isEmpty()) {
            System.out.println("\n*** NO CHROMIUM ON THE PATH: THE PAGES ARE NOT TESTED ***\n");
        }
        assumeTrue(found.isPresent(), "no Chromium");
        chromium = found.get();
    }

    @Test
    void staff_read_the_published_table_and_its_differences_without_javascript() {
        inBrowser(false, page -> {
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
        inBrowser(true, page -> {
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
        inBrowser(true, page -> {
            open(page, "coordinator-w01");
            assertTrue(!page.content().contains("Vision, strategy and plan"));
        });
    }

    private static void signIn(Page page) {
        open(page, "programme");
        assertTrue(page.url().startsWith(address()), page.url());
    }

    private static void open(Page page, String user) {
        page.navigate(address() + "/");
        page.locator("button[value='" + user + "'], form:has(input[name='username'][value='" + user + "']) button")
                .first()
                .click();
        page.waitForLoadState();
    }

    private static String address() {
        return Waymark.loaded().stack().endpoints().reporting().toString();
    }

    private static void inBrowser(boolean javaScript, java.util.function.Consumer<Page> story) {
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(noDownload);
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(FLAGS));
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
            story.accept(context.newPage());
        }
    }
}
