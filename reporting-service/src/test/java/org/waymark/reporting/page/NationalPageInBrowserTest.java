package org.waymark.reporting.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.World;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class NationalPageInBrowserTest {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Test
    void has_no_accessibility_violation() {
        onPage(1280, page -> {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "national-page.png")));
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        });
    }

    @Test
    void has_no_accessibility_violation_in_welsh_and_shows_the_way_back() {
        onPage(1280, page -> {
            page.locator("a[hreflang=cy]").click();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "national-page-in-welsh.png")));
            assertEquals("cy", page.locator("html").getAttribute("lang"));
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
            page.locator("a[hreflang=en]").click();
            assertEquals("en", page.locator("html").getAttribute("lang"));
        });
    }

    @Test
    void fits_a_phone() {
        onPage(360, page -> {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "national-page-on-a-phone.png")));
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
        });
    }

    @Test
    void has_links_that_a_finger_can_hit() {
        for (int width : List.of(360, 1280)) {
            onPage(width, page -> {
                assertTrue(page.locator("main a").count() > 5);
                assertTrue(page.locator("td sup a").count() > 0, "a note to a figure");
                assertEquals(List.of(), page.evaluate("""
                        () => [...document.querySelectorAll('header a, main a')]
                            .map(link => [link.innerText, link.getBoundingClientRect()])
                            .filter(([text, box]) => box.height < 24 || box.width < 24)
                            .map(([text, box]) => text + ' ' + box.width + ' x ' + box.height)"""));
            });
        }
    }

    @Test
    void draws_each_bar_to_its_full_width_with_the_styles_it_is_allowed_to_load() {
        onPage(1280, page -> {
            var bar = page.locator("svg.waymark-bar").first();
            var widths = (Number) bar.evaluate(
                    "bar => [...bar.querySelectorAll('rect')].reduce((sum, part) => sum + part.getBBox().width, 0)");
            assertEquals(bar.boundingBox().width, widths.doubleValue(), 1.0);
            assertTrue(bar.getAttribute("aria-label").contains("Basic"));
            assertEquals(
                    "rgb(11, 42, 74)",
                    page.locator(".waymark-header").evaluate("header => getComputedStyle(header).backgroundColor"));
        });
    }

    private static void onPage(int width, Consumer<Page> look) {
        var chromium = chromium();
        var world = PageWorld.full();
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(FLAGS));
                var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token(world))))) {
            var page = context.newPage();
            page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/");
            look.accept(page);
        }
    }

    private static String token(World world) {
        return Tokens.of("programme").programmes(world.programme).token();
    }

    private static Path chromium() {
        var found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            requireNone();
        }
        return found.orElseThrow();
    }

    /** Without a browser the test is skipped, loudly; where one is promised, that is a failure. */
    private static void requireNone() {
        if ("true".equals(System.getenv("WAYMARK_BROWSER_REQUIRED"))) {
            fail("WAYMARK_BROWSER_REQUIRED is set, and there is no chromium on the PATH");
        }
        System.out.println("\n*** NO CHROMIUM ON THE PATH: THE NATIONAL PAGE IS NOT TESTED IN A BROWSER ***\n");
        assumeTrue(false, "no chromium");
    }
}
