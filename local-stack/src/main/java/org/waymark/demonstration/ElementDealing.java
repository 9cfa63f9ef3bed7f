package org.waymark.demonstration;

import java.util.List;
import java.util.Map;

/** What the workshop agreed and the panel made of it, so that the validated level is the one dealt. */
final class ElementDealing {
    private static final int HIGHEST = 4;
    private static final int ADJUSTED_PERCENT = 9;
    private static final int DISSENT_PERCENT = 10;

    private ElementDealing() {}

    static List<AreaPlan.Element> deal(DemoArea area, Map<String, Integer> validated) {
        return Published.elements().stream()
                .map(element -> element(area, element, validated.get(element)))
                .toList();
    }

    private static AreaPlan.Element element(DemoArea area, String element, Integer validated) {
        if (validated == null) {
            return new AreaPlan.Element(element, "NOT_AGREED", null, null, null, null);
        }
        Chance chance = Chance.of("workshop", area.code(), element);
        String dissent = chance.happens(DISSENT_PERCENT) ? Phrases.one("dissent", chance) : null;
        String outcome = dissent == null ? "AGREED" : "AGREED_WITH_DISSENT";
        if (!chance.happens(ADJUSTED_PERCENT)) {
            return new AreaPlan.Element(element, outcome, validated, dissent, validated, null);
        }
        boolean raised = validated == HIGHEST || validated > 1 && chance.happens(40);
        String reason = Phrases.one(raised ? "raised" : "lowered", chance);
        return new AreaPlan.Element(
                element, outcome, raised ? validated - 1 : validated + 1, dissent, validated, reason);
    }

    /** The panel names two or three things that go well, among those furthest on. */
    static List<AreaPlan.Strength> strengths(DemoArea area, List<AreaPlan.Element> elements) {
        Chance chance = Chance.of("strengths", area.code());
        List<AreaPlan.Element> furthestOn = elements.stream()
                .filter(element -> element.validated() != null && element.validated() > 1)
                .toList();
        return chance.some(furthestOn, 2 + chance.below(2)).stream()
                .map(element -> new AreaPlan.Strength(element.code(), Phrases.one("strength", chance)))
                .toList();
    }
}
