package org.waymark.assessment.survey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.events.BaselineChanged;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged;

/**
 * What an assessment's closed surveys say together.
 *
 * @param spread the survey's spread by element; suppressed where any one survey hides the element, so that nothing follows by subtraction
 * @param roles codes of the stakeholder roles known to have answered; of a role with fewer respondents than the threshold nobody can say so
 */
public record SurveyFindings(int respondents, Map<String, BaselineChanged.Survey> spread, Set<String> roles) {
    private static final BaselineChanged.Survey HIDDEN = new BaselineChanged.Survey(true, List.of(), null, null);

    public static SurveyFindings of(List<SurveyChanged> closed) {
        int respondents = 0;
        Map<String, BaselineChanged.Survey> spread = new LinkedHashMap<>();
        Set<String> roles = new LinkedHashSet<>();
        for (SurveyChanged survey : closed) {
            respondents += survey.summary().respondents();
            survey.summary()
                    .elements()
                    .forEach(element -> spread.merge(element.element(), plain(element), SurveyFindings::together));
            survey.summary().roles().stream()
                    .filter(role -> role.respondents() != null)
                    .forEach(role -> roles.add(role.role()));
        }
        return new SurveyFindings(respondents, spread, roles);
    }

    private static BaselineChanged.Survey plain(SurveyChanged.ElementSummary element) {
        return element.suppressed()
                ? HIDDEN
                : new BaselineChanged.Survey(false, element.levels(), element.cannotSay(), element.notApplicable());
    }

    private static BaselineChanged.Survey together(BaselineChanged.Survey one, BaselineChanged.Survey other) {
        if (one.suppressed() || other.suppressed()) {
            return HIDDEN;
        }
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        one.levels().forEach(level -> counts.merge(level.level(), level.count(), Integer::sum));
        other.levels().forEach(level -> counts.merge(level.level(), level.count(), Integer::sum));
        List<LevelCount> levels = counts.entrySet().stream()
                .map(count -> new LevelCount(count.getKey(), count.getValue()))
                .toList();
        return new BaselineChanged.Survey(
                false, levels, one.cannotSay() + other.cannotSay(), one.notApplicable() + other.notApplicable());
    }
}
