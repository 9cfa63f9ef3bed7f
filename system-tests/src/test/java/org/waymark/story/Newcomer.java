package org.waymark.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the guide word by word and remembers which levels the areas came to. */
final class Newcomer {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Guide guide = new Guide();
    private final Curl curl;
    /** By area and element; an element that an area left unrated is not in its map. */
    private final Map<String, Map<String, Integer>> validated = new HashMap<>();

    Newcomer(Waymark waymark) {
        this.curl = new Curl(waymark);
    }

    /** From the draft to the sixth area's baseline. */
    void followTheGuide() {
        Stream.of(2, 3, 4, 5, 6).forEach(step -> doStep(step, "01"));
        awaitTheSurveysResult();
        Stream.of(7, 8).forEach(step -> doStep(step, "01"));
        furtherAreas().forEach(area -> Stream.of(5, 7, 8).forEach(step -> doStep(step, area)));
        Stream.concat(Stream.of("01"), furtherAreas().stream()).forEach(area -> validated.put(area, levelsOf(area)));
    }

    /** The answer to one call of a step, the first being 0, once what it refers to has arrived. */
    Curl.Answer call(int step, int number) {
        return call(guide.calls(step).get(number), "01");
    }

    /** In how many areas the element has come to the level. */
    long areasAt(String element, int level) {
        return validated.values().stream()
                .filter(levels -> Integer.valueOf(level).equals(levels.get(element)))
                .count();
    }

    long areasWithALevelOf(String element) {
        return validated.values().stream()
                .filter(levels -> levels.containsKey(element))
                .count();
    }

    int areas() {
        return validated.size();
    }

    private List<String> furtherAreas() {
        return guide.table(9).stream().map(row -> row.get("area")).toList();
    }

    /** The workshop looks at it, and the baseline counts its respondents. */
    private void awaitTheSurveysResult() {
        long sent = guide.file("responses-01.ndjson").lines().count();
        int asked = guide.calls(6).size() - 1;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> call(6, asked).json().path("respondents").asLong() == sent);
    }

    private void doStep(int step, String area) {
        for (String command : guide.calls(step)) {
            int expected = command.contains("@wrong.") ? 4 : 2;
            Curl.Answer answer = call(command, area);
            assertEquals(expected, answer.status() / 100, () -> command + "\n" + answer);
        }
    }

    private Curl.Answer call(String command, String area) {
        String ofArea = command.replace("$n", area);
        return await(ofArea)
                .atMost(Duration.ofSeconds(30))
                .until(() -> curl.run(ofArea, this::file), answer -> answer.status() != 409);
    }

    private String file(String name) {
        String area = name.replaceAll(".*-(\\d\\d)\\..*|.*", "$1");
        if (!furtherAreas().contains(area)) {
            return guide.file(name);
        }
        return switch (name.replaceAll("-\\d\\d\\..*", "")) {
            case "assessment" -> guide.edited(9, guide.file("assessment-01.json"), area);
            case "levels" -> levelsFile(area);
            default -> guide.file("review-confirmed.json");
        };
    }

    private String levelsFile(String area) {
        Map<String, String> row = guide.table(9).stream()
                .filter(one -> one.get("area").equals(area))
                .findFirst()
                .orElseThrow();
        return row.entrySet().stream()
                .filter(cell -> !cell.getKey().equals("area"))
                .map(cell -> cell.getValue().equals("–")
                        ? "{\"element\": \"%s\", \"outcome\": \"NOT_AGREED\"}".formatted(cell.getKey())
                        : "{\"element\": \"%s\", \"outcome\": \"AGREED\", \"level\": %s}"
                                .formatted(cell.getKey(), cell.getValue()))
                .collect(Collectors.joining(", ", "{\"levels\": [", "]}"));
    }

    /** What was agreed, unless the panel adjusted it. */
    private Map<String, Integer> levelsOf(String area) {
        Map<String, Integer> levels = new HashMap<>();
        Stream.of(
                        json(file("levels-" + area + ".json")).path("levels"),
                        json(file("review-" + area + ".json")).path("decisions"))
                .forEach(list -> list.forEach(item -> {
                    if (item.hasNonNull("level")) {
                        levels.put(
                                item.path("element").asText(),
                                item.path("level").asInt());
                    }
                }));
        return levels;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
