package org.waymark.story;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoIds;
import org.waymark.demonstration.DemoUsers;

/**
 * Somebody who has nothing but {@code docs/your-own-framework.md} writes a framework with three levels, runs assessments on it and
 * sees it on the national page.
 */
@Order(7)
class OwnFrameworkStoryTest {
    private static final Waymark WAYMARK = Waymark.running();
    private static final Newcomer NEWCOMER = new Newcomer(WAYMARK);
    private static final Api REPORTING = Api.reporting(WAYMARK);
    private static final String CYCLE_PATH =
            "/v1/programmes/" + DemoIds.OWN_PROGRAMME + "/cycles/01900000-0000-7000-8000-000000000102";
    private static final Pattern LEVEL = Pattern.compile("shortName: \\{en: (\\w+),");
    private static final Pattern ELEMENT = Pattern.compile("- code: ([A-Z]+)-(\\d)\\n +title: \\{en: ([^,]+),");

    private static final List<String> LEVELS = LEVEL.matcher(NEWCOMER.guide.file("school-libraries.yaml"))
            .results()
            .map(level -> level.group(1))
            .toList();
    private static final List<MatchResult> ELEMENTS = ELEMENT.matcher(NEWCOMER.guide.file("school-libraries.yaml"))
            .results()
            .toList();

    @BeforeAll
    static void follow_the_guide() {
        WAYMARK.demonstration().registerAreas(System.out::println);
        NEWCOMER.followTheGuide();
        await().atMost(Duration.ofSeconds(30)).until(() -> areasCounted() == NEWCOMER.areas());
        assertEquals(3, LEVELS.size());
        assertEquals(5, ELEMENTS.size());
    }

    @Test
    void a_bad_file_is_refused_with_every_fault_the_guide_foretells_and_no_other() {
        Curl.Answer answer = NEWCOMER.call(2, 0);
        assertEquals(422, answer.status(), answer.body());
        Set<String> foretold = NEWCOMER.guide.table(2).stream()
                .map(row -> row.get("path") + " " + row.get("code"))
                .collect(toSet());
        Set<String> named = StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(fault ->
                        fault.path("path").asText() + " " + fault.path("code").asText())
                .collect(toSet());
        assertEquals(foretold, named);
    }

    @Test
    void the_figures_count_what_the_areas_agreed_and_the_panel_decided() {
        List<Map<String, Object>> rows = REPORTING
                .as(DemoUsers.programme())
                .get(CYCLE_PATH + "/levels?group=together")
                .jsonPath()
                .getList("rows");
        assertEquals(
                ELEMENTS.stream().map(element -> figures(code(element))).toList(),
                rows.stream().map(OwnFrameworkStoryTest::figures).toList());
    }

    @Test
    void the_guide_prints_the_figures_that_its_last_call_answers_with() {
        assertEquals(
                NEWCOMER.guide.file("levels.csv"),
                NEWCOMER.call(10, 0).body().replace("\r\n", "\n").replace("\uFEFF", ""));
    }

    @Test
    void staff_find_the_framework_on_the_national_page_in_its_own_levels() {
        Chromium.require();
        Chromium.open(true, page -> {
            Chromium.signIn(page, WAYMARK.stack().endpoints().reporting() + "/", "programme");
            choose(page, "School libraries programme");
            for (MatchResult element : ELEMENTS) {
                assertEquals(shown(code(element)), row(page, element), element.group(3));
            }
            assertTrue(page.locator("main").innerText().contains("No conclusion has been drawn yet."));
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "own-framework-page.png")));
        });
    }

    /** Beside another programme the reader has to turn to this one. */
    private static void choose(Page page, String programme) {
        Locator link = page.locator("a", new Page.LocatorOptions().setHasText(programme));
        if (link.count() > 0) {
            link.first().click();
            page.waitForLoadState();
        }
    }

    /** The columns of the first group of areas: heading of each, and the figure below it. */
    private static List<String> row(Page page, MatchResult element) {
        Locator table = page.locator("[aria-labelledby='" + element.group(1) + "-elements'] table");
        List<String> headings = table.locator("thead tr").nth(1).locator("th").allInnerTexts();
        List<String> figures = table.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(element.group(3)))
                .locator("td")
                .allInnerTexts();
        return IntStream.range(0, LEVELS.size() + 2)
                .mapToObj(i -> headings.get(i) + " " + figures.get(i))
                .toList();
    }

    private static List<String> shown(String element) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            columns.add(LEVELS.get(i) + " " + NEWCOMER.areasAt(element, i + 1));
        }
        columns.add("Rated " + NEWCOMER.areasWithALevelOf(element));
        columns.add("Unrated " + (NEWCOMER.areas() - NEWCOMER.areasWithALevelOf(element)));
        return columns;
    }

    private static String figures(String element) {
        return element + " " + shown(element);
    }

    private static String figures(Map<String, Object> row) {
        List<String> columns = new ArrayList<>();
        ((List<?>) row.get("levels")).forEach(level -> {
            Map<?, ?> figure = (Map<?, ?>) level;
            columns.add(figure.get("name") + " " + value(figure.get("areas")));
        });
        columns.add("Rated " + value(row.get("rated")));
        columns.add("Unrated " + value(row.get("unrated")));
        return row.get("element") + " " + columns;
    }

    private static Object value(Object figure) {
        return ((Map<?, ?>) figure).get("value");
    }

    private static String code(MatchResult element) {
        return element.group(1) + "-" + element.group(2);
    }

    private static int areasCounted() {
        JsonNode items = new Curl.Answer(
                        200,
                        REPORTING
                                .as(DemoUsers.programme())
                                .get(CYCLE_PATH + "/baselines")
                                .asString())
                .json()
                .path("items");
        return items.size();
    }
}
