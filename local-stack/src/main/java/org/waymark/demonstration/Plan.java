package org.waymark.demonstration;

import java.util.List;
import java.util.Map;

/**
 * What the twenty areas do. Pure and the same at every run: whatever looks like chance is seeded with a name.
 * The two nations' totals are the published ones; who contributes what is made up.
 */
record Plan(List<AreaPlan> areas) {

    static Plan demonstration() {
        Map<DemoArea, Map<String, Integer>> levels = LevelDealing.deal();
        Map<DemoArea, List<DemoRole>> roles = RoleDealing.deal();
        Map<DemoArea, List<AreaPlan.Conclusion>> conclusions = ConclusionDealing.deal();
        return new Plan(DemoArea.all().stream()
                .map(area -> area(area, levels.get(area), roles.get(area), conclusions.get(area)))
                .toList());
    }

    private static AreaPlan area(
            DemoArea area, Map<String, Integer> levels, List<DemoRole> roles, List<AreaPlan.Conclusion> conclusions) {
        List<AreaPlan.Element> elements = ElementDealing.deal(area, levels);
        return new AreaPlan(
                area,
                elements,
                SurveyDealing.deal(area, elements),
                WorkshopDealing.deal(area, roles),
                WorkbookDealing.deal(area, elements),
                ElementDealing.strengths(area, elements),
                conclusions);
    }
}
