package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides in which areas each conclusion is reached, in the published number, and who draws it. */
final class ConclusionDealing {
    private ConclusionDealing() {}

    static Map<DemoArea, List<AreaPlan.Conclusion>> deal() {
        Map<DemoArea, List<AreaPlan.Conclusion>> dealt = new LinkedHashMap<>();
        DemoArea.all().forEach(area -> dealt.put(area, new ArrayList<>()));
        for (Published.ConclusionCell cell : Published.conclusions()) {
            for (String nation : Published.NATIONS) {
                areasFor(cell, nation).forEach(area -> dealt.get(area).add(conclusion(cell, area)));
            }
        }
        return dealt;
    }

    /** Needs and recommendations go to the least developed areas, a readiness to the most developed. */
    private static List<DemoArea> areasFor(Published.ConclusionCell cell, String nation) {
        List<DemoArea> ranked = Ranking.weakestFirst(DemoArea.of(nation), cell.theme());
        int howMany = cell.in(nation);
        return cell.kind().equals("READINESS")
                ? ranked.subList(ranked.size() - howMany, ranked.size())
                : ranked.subList(0, howMany);
    }

    private static AreaPlan.Conclusion conclusion(Published.ConclusionCell cell, DemoArea area) {
        Chance chance = Chance.of("conclusion", cell.theme(), area.code());
        boolean byArea = !cell.panelOnly() && chance.happens(55);
        boolean byPanel = !byArea || chance.happens(45);
        String text = byPanel ? Phrases.one("conclusion", chance) : null;
        return new AreaPlan.Conclusion(cell.theme(), cell.kind(), byArea, byPanel, text);
    }
}
