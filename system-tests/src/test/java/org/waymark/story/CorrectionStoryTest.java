package org.waymark.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoIds;
import org.waymark.demonstration.DemoUsers;

/** After publication a panel corrects one area and another withdraws: the figures follow, in whatever order the news arrives. */
@Order(9)
class CorrectionStoryTest {
    private static final String ELEMENT = "PLAN-2";

    private final Waymark waymark = Waymark.loaded();
    private final Api assessment = Api.assessment(waymark);

    @Test
    void a_correction_and_a_withdrawal_restate_the_figures_in_whatever_order_they_arrive() {
        DemoArea corrected = areaAtLevel(1);
        DemoArea withdrawn = areaAtLevel(2);
        Map<Integer, Integer> before = areasByLevel();

        assessment
                .post(DemoUsers.panel(corrected), Api.pathOf(corrected) + "/corrections", """
                        {"reason": "The level was recorded wrongly.",
                         "decisions": [{"element": "%s", "decision": "ADJUSTED", "level": 3, "reason": "recorded wrongly"}]}""".formatted(ELEMENT))
                .then()
                .statusCode(201);
        assessment
                .post(
                        DemoUsers.programme(),
                        Api.pathOf(withdrawn) + "/withdraw",
                        "{\"reason\": \"The area asked for it.\"}")
                .then()
                .statusCode(200);

        Map<Integer, Integer> after =
                Map.of(1, before.get(1) - 1, 2, before.get(2) - 1, 3, before.get(3) + 1, 4, before.get(4));
        await().atMost(Duration.ofSeconds(30)).until(() -> areasByLevel().equals(after));

        deliverTheirNewsBackwards(corrected, withdrawn);
        assertEquals(after, areasByLevel());
        assertEquals(2, currentRevision(corrected));
    }

    private void deliverTheirNewsBackwards(DemoArea... areas) {
        Topics topics = new Topics(waymark);
        List<String> keys = java.util.Arrays.stream(areas)
                .map(area -> area.assessmentId().toString())
                .toList();
        List<ConsumerRecord<String, byte[]>> news = new ArrayList<>(topics.read("waymark.baselines").stream()
                .filter(event -> keys.contains(event.key()))
                .toList());
        assertNotEquals(0, news.size());
        Collections.reverse(news);
        topics.deliver(news);
        topics.awaitTakenIn("reporting-service");
    }

    private int currentRevision(DemoArea area) {
        return assessment
                .as(DemoUsers.coordinator(area))
                .get(Api.pathOf(area) + "/baseline")
                .jsonPath()
                .getInt("revision");
    }

    private Map<Integer, Integer> areasByLevel() {
        JsonPath levels = Api.reporting(waymark)
                .as(DemoUsers.programme())
                .get(DemoIds.cyclePath() + "/levels?group=together")
                .jsonPath();
        List<Map<String, Object>> row = levels.getList("rows.find { it.element == '%s' }.levels".formatted(ELEMENT));
        return row.stream().collect(java.util.stream.Collectors.toMap(level -> (Integer) level.get("level"), level ->
                (Integer) ((Map<?, ?>) level.get("areas")).get("value")));
    }

    private DemoArea areaAtLevel(int level) {
        return DemoArea.all().stream()
                .filter(area -> levelOf(area) == level)
                .findFirst()
                .orElseThrow();
    }

    private int levelOf(DemoArea area) {
        return assessment
                .as(DemoUsers.coordinator(area))
                .get(Api.pathOf(area) + "/baseline")
                .jsonPath()
                .getInt("elements.find { it.element == '%s' }.level".formatted(ELEMENT));
    }
}
