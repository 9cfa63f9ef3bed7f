package org.waymark.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hands the published figures to the reporting service, which shows them beside its own, with notes where they go wrong. */
final class PublishedFigures {
    private static final String SOURCE =
            "Early Intervention Foundation, Leading and delivering early childhood services: 10 insights from 20 places"
                    + " across England and Wales, February 2022";

    private static final String SPLIT_HERE =
            "The publication counts conclusions for both nations together, all but the Welsh one on common processes."
                    + " How they divide between the nations was chosen for this demonstration.";

    private final Api reporting;

    PublishedFigures(Api reporting) {
        this.reporting = reporting;
    }

    /** The programme travels to the reporting service on its own; until then its path is not known there. */
    void run() {
        DemoUser staff = DemoUsers.programme();
        reporting.await(
                Call.get(staff, "/v1/programmes"), found -> found.toString().contains(DemoIds.CYCLE.toString()));
        reporting.make(Call.put(staff, DemoIds.cyclePath() + "/published-figures", figures()));
    }

    private static Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("source", SOURCE);
        figures.put("levels", Published.levels());
        figures.put("dimensions", Published.dimensions());
        figures.put("representation", Published.representation());
        figures.put("conclusions", conclusions());
        figures.put("participation", participation());
        figures.put("notes", notes());
        return figures;
    }

    private static List<Map<String, Object>> conclusions() {
        return Published.conclusions().stream()
                .map(cell ->
                        Map.<String, Object>of("theme", cell.theme(), "areas", cell.areas(), "outOf", cell.outOf()))
                .toList();
    }

    private static Map<String, Object> participation() {
        Map<String, Integer> published = Published.participation();
        return Map.of(
                "surveyRespondents", published.get("survey_respondents"),
                "workshopParticipants", published.get("workshop_participants"),
                "areas", published.get("areas"));
    }

    private static List<Map<String, Object>> notes() {
        Stream<Map<String, Object>> slips =
                Published.knownDifferences().stream().map(one -> note(one.table(), one.cell(), one.note()));
        return Stream.concat(slips, Stream.of(note("conclusions", "by nation", SPLIT_HERE)))
                .toList();
    }

    private static Map<String, Object> note(String table, String cell, String note) {
        return Map.of("table", table, "cell", cell, "note", note);
    }
}
