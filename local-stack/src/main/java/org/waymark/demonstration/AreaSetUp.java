package org.waymark.demonstration;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** An area's partners open their assessment and agree who may see it; the programme assigns facilitator and panel member. */
final class AreaSetUp {
    private final Apis apis;
    private final DemoArea area;

    AreaSetUp(Apis apis, DemoArea area) {
        this.apis = apis;
        this.area = area;
    }

    void run() {
        String assessment = "/v1/assessments/" + area.assessmentId();
        DemoUser coordinator = DemoUsers.coordinator(area);
        apis.assessment().make(Call.put(coordinator, assessment, assessment()));
        apis.assessment().make(Call.put(coordinator, assessment + "/confidentiality-agreement", agreement()));
        apis.assessment().make(Call.put(coordinator, assessment + "/key-people", keyPeople()));
        assign(DemoUsers.facilitator(area), "facilitator");
        assign(DemoUsers.panel(area), "panel");
        apis.assessment().make(Call.post(coordinator, assessment + "/start", Map.of()));
    }

    private void assign(DemoUser user, String role) {
        String path = "/v1/assessments/" + area.assessmentId() + "/assignments/" + user.username();
        apis.assessment()
                .make(Call.put(DemoUsers.programme(), path, Map.of("role", role, "affiliations", user.areas())));
    }

    private Map<String, Object> assessment() {
        String variant = area.nation().toLowerCase();
        return Map.ofEntries(
                entry("programmeId", DemoIds.PROGRAMME),
                entry("cycleId", DemoIds.CYCLE),
                entry("unit", Map.of("name", area.name(), "areas", List.of(area.code()))),
                entry("framework", Map.of("id", DemoIds.FRAMEWORK, "version", DemoIds.VERSION, "variant", variant)),
                entry("way", "SURVEY_THEN_WORKSHOP"));
    }

    private static Map<String, Object> agreement() {
        return Map.ofEntries(
                entry("admits", List.of("partners", "area", "panel", "peers", "programme")),
                entry("counted", true),
                entry("named", true),
                entry(
                        "assents",
                        List.of(
                                assent("local-authority", "Director of children's services"),
                                assent("health", "Director of public health nursing"))));
    }

    private static Map<String, Object> assent(String agency, String by) {
        return Map.of("agency", agency, "by", by, "on", "2020-12-07");
    }

    private static Map<String, Object> keyPeople() {
        return Map.of(
                "coordinator", "Early years coordinator",
                "sponsor", "Director of children's services",
                "transformationLead", "Early years transformation lead",
                "dataLead", "Early years data lead");
    }
}
