package org.waymark.assessment.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged;

/**
 * The frozen results of an assessment's closed surveys, as the people rule left them, with measures of agreement.
 *
 * @param respondents over all of them
 */
public record SurveySummaryView(int respondents, List<ClosedSurvey> surveys) {

    public static SurveySummaryView of(List<SurveyChanged> closed) {
        int respondents = closed.stream()
                .mapToInt(survey -> survey.summary().respondents())
                .sum();
        return new SurveySummaryView(
                respondents, closed.stream().map(ClosedSurvey::of).toList());
    }

    /** @param threshold the threshold its breakdowns were cleared with */
    public record ClosedSurvey(
            UUID surveyId, int respondents, int threshold, List<ElementSpread> elements, List<RoleSpread> roles) {
        static ClosedSurvey of(SurveyChanged survey) {
            SurveyChanged.Summary summary = survey.summary();
            return new ClosedSurvey(
                    survey.surveyId(),
                    summary.respondents(),
                    summary.threshold(),
                    ElementSpread.all(summary.elements()),
                    summary.roles().stream().map(RoleSpread::of).toList());
        }
    }

    /**
     * @param suppressed true where the people rule hides it: then there are no counts and no measures
     * @param levels one entry per level of the whole scale, lowest first
     * @param measures null below 3 raters or where hidden
     */
    public record ElementSpread(
            String element,
            boolean suppressed,
            List<LevelCount> levels,
            @Schema(nullable = true) Integer rated,
            @Schema(nullable = true) Integer cannotSay,
            @Schema(nullable = true) Measures measures) {
        static List<ElementSpread> all(List<SurveyChanged.ElementSummary> elements) {
            return elements.stream().map(ElementSpread::of).toList();
        }

        private static ElementSpread of(SurveyChanged.ElementSummary element) {
            Measures measures =
                    element.suppressed() ? null : Measures.of(element.levels()).orElse(null);
            return new ElementSpread(
                    element.element(),
                    element.suppressed(),
                    element.levels(),
                    element.rated(),
                    element.cannotSay(),
                    measures);
        }
    }

    /** @param respondents null where suppressed */
    public record RoleSpread(
            String role,
            boolean suppressed,
            @Schema(nullable = true) Integer respondents,
            List<ElementSpread> elements) {
        static RoleSpread of(SurveyChanged.RoleSummary role) {
            return new RoleSpread(
                    role.role(), role.suppressed(), role.respondents(), ElementSpread.all(role.elements()));
        }
    }
}
