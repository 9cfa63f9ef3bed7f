package org.waymark.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A real browser, as a person sits in front of it. */
final class Chromium {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** Without a browser the tests of a class are skipped, loudly; where one is promised, that is a failure. */
    static void require() {
        Optional<Path> found = find();
        if (found.isEmpty() && "true".equals(System.getenv("WAYMARK_BROWSER_REQUIRED"))) {
            throw new AssertionError("WAYMARK_BROWSER_REQUIRED is set, and there is no Chromium on the PATH");
        }
        if (found.isEmpty()) {
            System.out.println("\n*** NO CHROMIUM ON THE PATH: THE PAGES ARE NOT TESTED ***\n");
        }
        assumeTrue(found.isPresent(), "no Chromium");
    }

    static void open(boolean javaScript, Consumer<Page> story) {
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(noDownload);
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(find().orElseThrow())
                                .setArgs(FLAGS));
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
            story.accept(context.newPage());
        }
    }

    /** Opens a page that wants to know who is there, and clicks that user on the login page. */
    static void signIn(Page page, String address, String user) {
        page.navigate(address);
        page.locator("button[value='" + user + "'], form:has(input[name='username'][value='" + user + "']) button")
                .first()
                .click();
        page.waitForLoadState();
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
