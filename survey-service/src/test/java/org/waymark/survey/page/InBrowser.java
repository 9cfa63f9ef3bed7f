package org.waymark.survey.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The page as somebody sees it in a browser. */
final class InBrowser {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private InBrowser() {}

    static void open(Page page, String token) {
        page.navigate("about:blank");
        page.navigate(address() + "#" + token);
    }

    static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port + "/answer";
    }

    static void heading(Page page, String text) {
        PlaywrightAssertions.assertThat(page.locator("section:visible h2").first())
                .hasText(text);
    }

    static void continues(Page page) {
        page.locator("section:visible [data-move='1']").click();
    }

    static void looksWell(Page page, String name, int width) {
        page.locator("h1").first().waitFor();
        pictured(page, name, width);
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " " + violation.getNodes())
                                .toList(),
                name);
    }

    static void pictured(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "answer-" + name + "-" + width + ".png")));
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), name);
    }

    static void inBrowser(boolean script, int width, Consumer<Page> look) {
        var chromium = chromium();
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(FLAGS));
                var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script))) {
            context.setDefaultTimeout(10_000);
            look.accept(context.newPage());
        }
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
        System.out.println("\n*** NO CHROMIUM ON THE PATH: THE PAGE TO ANSWER ON IS NOT TESTED IN A BROWSER ***\n");
        assumeTrue(false, "no chromium");
    }
}
