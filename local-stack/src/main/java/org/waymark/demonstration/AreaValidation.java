package org.waymark.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An independent panel member reviews the workbook and signs it off: the area has its baseline. */
final class AreaValidation {
    private final Apis apis;
    private final AreaPlan plan;

    AreaValidation(Apis apis, AreaPlan plan) {
        this.apis = apis;
        this.plan = plan;
    }

    void run() {
        String assessment = "/v1/assessments/" + plan.area().assessmentId();
        DemoUser panel = DemoUsers.panel(plan.area());
        apis.assessment().make(Call.put(panel, assessment + "/panel-review", review()));
        apis.assessment().make(Call.post(panel, assessment + "/sign-off", Map.of()));
    }

    private Map<String, Object> review() {
        return Map.of("decisions", decisions(), "strengths", plan.strengths(), "conclusions", conclusions());
    }

    /** Where the workshop could not agree there is nothing to confirm. */
    private List<Map<String, Object>> decisions() {
        return plan.elements().stream()
                .filter(element -> element.validated() != null)
                .map(AreaValidation::decision)
                .toList();
    }

    private static Map<String, Object> decision(AreaPlan.Element element) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("element", element.code());
        decision.put("decision", element.adjusted() ? "ADJUSTED" : "CONFIRMED");
        decision.put("level", element.validated());
        decision.put("reason", element.reason());
        return decision;
    }

    private List<Map<String, Object>> conclusions() {
        return plan.conclusions().stream()
                .filter(AreaPlan.Conclusion::byPanel)
                .map(conclusion -> Map.<String, Object>of(
                        "theme", conclusion.theme(),
                        "kind", conclusion.kind(),
                        "elements", List.of(),
                        "text", conclusion.text()))
                .toList();
    }
}
