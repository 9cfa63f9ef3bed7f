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

    /**
     * @param threshold the threshold its rows were cleared with
     * @param breakdown what the rows are
     * @param contactsConfirmed whether a second person confirmed every contact that mails went to
     */
    public record ClosedSurvey(
            UUID surveyId,
            int respondents,
            int threshold,
            @Schema(enumeration = {"ROLE", "AGENCY"}) String breakdown,
            List<ElementSpread> elements,
            List<Respondents> roles,
            boolean contactsConfirmed,
            Unreached unreached) {
        static ClosedSurvey of(SurveyChanged survey) {
            SurveyChanged.Summary summary = survey.summary();
            return new ClosedSurvey(
                    survey.surveyId(),
                    summary.respondents(),
                    summary.threshold(),
                    summary.breakdown(),
                    ElementSpread.all(summary.elements()),
                    summary.roles().stream()
                            .map(role -> new Respondents(role.role(), role.respondents()))
                            .toList(),
                    summary.contactsConfirmed(),
                    Unreached.of(summary.unreached()));
        }
    }

    /**
     * What came by links handed out and from sources that nobody vouched for; never to be summed with the other table.
     *
     * @param later answers with a link handed out that came after its first one; they count nowhere else
     */
    public record Unreached(int respondents, int later, List<ElementSpread> elements) {
        static Unreached of(SurveyChanged.Unreached unreached) {
            return new Unreached(unreached.respondents(), unreached.later(), ElementSpread.all(unreached.elements()));
        }
    }

    /**
     * @param suppressed true where the people rule hides the row of all: then there are no counts and no measures
     * @param levels one entry per level of the whole scale, lowest first
     * @param measures null below 3 raters or where hidden
     * @param rows the rows of the breakdown that may be seen
     * @param hidden groups without a row of their own
     */
    public record ElementSpread(
            String element,
            boolean suppressed,
            List<LevelCount> levels,
            @Schema(nullable = true) Integer rated,
            @Schema(nullable = true) Integer cannotSay,
            @Schema(nullable = true) Integer notApplicable,
            @Schema(nullable = true) Measures measures,
            List<RowSpread> rows,
            List<HiddenGroup> hidden) {
        static List<ElementSpread> all(List<SurveyChanged.ElementSummary> elements) {
            return elements.stream().map(ElementSpread::of).toList();
        }

        private static ElementSpread of(SurveyChanged.ElementSummary element) {
            return new ElementSpread(
                    element.element(),
                    element.suppressed(),
                    element.levels(),
                    element.rated(),
                    element.cannotSay(),
                    element.notApplicable(),
                    Measures.of(element.levels()).orElse(null),
                    element.rows().stream().map(RowSpread::of).toList(),
                    element.hidden().stream()
                            .map(hidden -> new HiddenGroup(hidden.group(), hidden.reason()))
                            .toList());
        }
    }

    /**
     * @param groups whom the row counts: one, or several that are shown only together
     * @param measures null below 3 raters
     */
    public record RowSpread(
            List<String> groups,
            List<LevelCount> levels,
            int rated,
            int cannotSay,
            int notApplicable,
            @Schema(nullable = true) Measures measures) {
        static RowSpread of(SurveyChanged.RowSummary row) {
            return new RowSpread(
                    row.groups(),
                    row.levels(),
                    row.rated(),
                    row.cannotSay(),
                    row.notApplicable(),
                    Measures.of(row.levels()).orElse(null));
        }
    }

    /** @param reason {@code GIVES_AWAY}: it would tell what somebody said, or let it be worked out */
    public record HiddenGroup(
            String group,
            @Schema(enumeration = {"TOO_FEW", "GIVES_AWAY"}) String reason) {}

    /** @param respondents null where they are fewer than the threshold */
    public record Respondents(
            String role, @Schema(nullable = true) Integer respondents) {}
}
