package org.waymark.demonstration;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workshop agrees levels, the coordinator writes the workbook, the sponsor approves and it is submitted. */
final class AreaWorkshop {
    private final Apis apis;
    private final AreaPlan plan;
    private final DemoUser coordinator;

    AreaWorkshop(Apis apis, AreaPlan plan) {
        this.apis = apis;
        this.plan = plan;
        this.coordinator = DemoUsers.coordinator(plan.area());
    }

    void run() {
        DemoUser facilitator = DemoUsers.facilitator(plan.area());
        String assessment = "/v1/assessments/" + plan.area().assessmentId();
        String workshop = assessment + "/workshops/" + plan.area().workshopId();
        apis.assessment().make(Call.put(facilitator, workshop, workshop()));
        apis.assessment().make(Call.put(facilitator, assessment + "/agreed-levels", Map.of("levels", levels())));
        apis.assessment().make(Call.put(coordinator, assessment + "/workbook", workbook()));
        Map<String, Object> approval = Map.of("by", "Director of children's services", "on", "2021-04-30");
        apis.assessment().make(Call.post(coordinator, assessment + "/submit", Map.of("sponsorApproval", approval)));
    }

    private Map<String, Object> workshop() {
        return Map.of("heldOn", "2021-03-15", "mode", "ONLINE", "participants", plan.participants());
    }

    private List<Map<String, Object>> levels() {
        return plan.elements().stream().map(AreaWorkshop::level).toList();
    }

    private static Map<String, Object> level(AreaPlan.Element element) {
        Map<String, Object> level = new LinkedHashMap<>();
        level.put("element", element.code());
        level.put("outcome", element.outcome());
        level.put("level", element.agreed());
        level.put("dissent", element.dissent());
        return level;
    }

    private Map<String, Object> workbook() {
        AreaPlan.Workbook workbook = plan.workbook();
        return Map.ofEntries(
                entry("narrative", workbook.narrative()),
                entry(
                        "elements",
                        workbook.pages().stream().map(AreaWorkshop::page).toList()),
                entry(
                        "barriers",
                        workbook.barriers().stream().map(AreaWorkshop::barrier).toList()),
                entry("actions", workbook.actions()),
                entry("conclusions", conclusions()));
    }

    private static Map<String, Object> page(AreaPlan.Page page) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("element", page.element());
        content.put(
                "evidence", page.evidence().stream().map(AreaWorkshop::evidence).toList());
        content.put("worksWell", page.worksWell());
        return content;
    }

    private static Map<String, Object> evidence(AreaPlan.Evidence evidence) {
        String effect = evidence.supporting() ? "SUPPORTING" : "LIMITING";
        return Map.of("type", evidence.type(), "note", evidence.note(), "effect", effect);
    }

    private static Map<String, Object> barrier(AreaPlan.Barrier barrier) {
        return Map.of(
                "type", barrier.type(),
                "elements", List.of(barrier.element()),
                "removableBy", barrier.removableBy(),
                "note", barrier.note());
    }

    private List<Map<String, Object>> conclusions() {
        return plan.conclusions().stream()
                .filter(AreaPlan.Conclusion::byArea)
                .map(conclusion -> Map.<String, Object>of("theme", conclusion.theme(), "elements", List.of()))
                .toList();
    }
}
