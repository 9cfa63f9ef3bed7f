package org.waymark.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads every figure of the demonstration's cycle from the reporting service, as cell names with their text. */
final class FigureReading {
    private final Api reporting;

    FigureReading(Api reporting) {
        this.reporting = reporting;
    }

    /** Areas at a level: {@code PLAN-1/wales/2}. */
    Map<String, String> levels() {
        return read(
                "levels",
                (row, cells) -> row.path("levels")
                        .forEach(level -> cells.put(
                                name(row.path("element"), row.path("group"), level.path("level")),
                                text(level.path("areas")))));
    }

    /** Per cent of ratings: {@code PLAN/wales/2}. */
    Map<String, String> dimensions() {
        return read(
                "dimensions",
                (row, cells) -> row.path("levels")
                        .forEach(level -> cells.put(
                                name(row.path("dimension"), row.path("group"), level.path("level")),
                                text(level.path("percent")))));
    }

    /** Areas with per cent: {@code health-visitor/wales}. */
    Map<String, String> representation() {
        return read(
                "representation",
                (row, cells) -> cells.put(
                        name(row.path("role"), row.path("group")),
                        PublishedCells.share(text(row.path("areas")), text(row.path("percent")))));
    }

    /** Areas with their base: {@code STRATEGY}. */
    Map<String, String> conclusions() {
        return read("conclusions", (row, cells) -> {
            if (row.path("group").asText().equals("together")) {
                cells.put(
                        row.path("theme").asText(),
                        PublishedCells.outOf(text(row.path("areas")), text(row.path("outOf"))));
            }
        });
    }

    Map<String, String> participation() {
        return read("participation", (row, cells) -> {
            if (row.path("group").asText().equals("together")) {
                cells.put("survey_respondents", text(row.path("surveyRespondents")));
                cells.put("workshop_participants", text(row.path("workshopParticipants")));
                cells.put("areas", text(row.path("areas")));
            } else {
                cells.put(row.path("group").asText(), text(row.path("areas")));
            }
        });
    }

    /** The programme may still be on its way to the reporting service. */
    private Map<String, String> read(String table, BiConsumer<JsonNode, Map<String, String>> reader) {
        Call call = Call.get(DemoUsers.programme(), DemoIds.cyclePath() + "/" + table);
        Map<String, String> cells = new LinkedHashMap<>();
        reporting.await(call, found -> found.has("rows")).path("rows").forEach(row -> reader.accept(row, cells));
        return cells;
    }

    private static String name(JsonNode... parts) {
        StringBuilder name = new StringBuilder(parts[0].asText());
        for (int i = 1; i < parts.length; i++) {
            name.append('/').append(parts[i].asText());
        }
        return name.toString();
    }

    /** A figure is a number or a symbol. */
    private static String text(JsonNode figure) {
        return figure.has("value")
                ? figure.path("value").asText()
                : figure.path("symbol").asText();
    }
}
