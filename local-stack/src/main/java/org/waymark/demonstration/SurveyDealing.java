package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Survey responses of an area: views that spread around what the partners later agreed. */
final class SurveyDealing {
    private static final int HIGHEST = 4;
    private static final int CANNOT_SAY_PERCENT = 9;
    private static final int COMMENT_PERCENT = 15;
    private static final int WELSH_PERCENT = 20;
    private static final List<String> COMMENT_KINDS = List.of("evidence", "barrier", "priority");

    private SurveyDealing() {}

    static List<AreaPlan.Response> deal(DemoArea area, List<AreaPlan.Element> elements) {
        return IntStream.rangeClosed(1, area.respondents())
                .mapToObj(number -> response(area, number, elements))
                .toList();
    }

    private static AreaPlan.Response response(DemoArea area, int number, List<AreaPlan.Element> elements) {
        Chance chance = Chance.of("response", area.code(), number);
        DemoRole role = chance.pick(DemoRole.in(area.nation()), DemoRole::surveyWeight);
        String language = area.languages().contains("cy") && chance.happens(WELSH_PERCENT) ? "cy" : "en";
        List<AreaPlan.Rating> ratings = elements.stream()
                .map(element -> new AreaPlan.Rating(element.code(), rating(element, chance)))
                .toList();
        return new AreaPlan.Response(
                DemoIds.of("response", area.code(), number),
                role.code(),
                role.agency(),
                language,
                ratings,
                language.equals("en") ? comments(elements, chance) : List.of());
    }

    private static Integer rating(AreaPlan.Element element, Chance chance) {
        if (chance.happens(CANNOT_SAY_PERCENT)) {
            return null;
        }
        double centre = element.agreed() == null ? apart(chance) : element.agreed();
        long level = Math.round(centre - 0.1 + 0.7 * chance.deviation());
        return (int) Math.max(1, Math.min(HIGHEST, level));
    }

    /** Two camps: why the workshop could not agree. */
    private static double apart(Chance chance) {
        return chance.happens(50) ? 1 : 3;
    }

    private static List<AreaPlan.Comment> comments(List<AreaPlan.Element> elements, Chance chance) {
        List<AreaPlan.Comment> comments = new ArrayList<>();
        if (chance.happens(COMMENT_PERCENT)) {
            String kind = chance.pick(COMMENT_KINDS);
            comments.add(
                    new AreaPlan.Comment(chance.pick(elements).code(), kind, Phrases.one("comment-" + kind, chance)));
        }
        return comments;
    }
}
