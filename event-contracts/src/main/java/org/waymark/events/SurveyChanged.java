package org.waymark.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * State of one survey; holds counts of responses until it closes, and then the summary as the people rule leaves it. Key: the survey id.
 *
 * @param status {@code DRAFT}, {@code OPEN}, {@code CLOSING} while a large one is counted, or {@code CLOSED}
 * @param responses in steps of five, or of the threshold where it is higher, until the survey has closed; then exact
 * @param summary null until the survey has closed
 */
public record SurveyChanged(
        UUID surveyId,
        UUID assessmentId,
        String status,
        LocalDate opensOn,
        LocalDate closesOn,
        int invited,
        int responses,
        Summary summary) {
    public static final String TYPE = "org.waymark.survey.survey-changed.v1";

    public SurveyChanged {
        Contract.required(surveyId, "surveyId");
        Contract.required(assessmentId, "assessmentId");
        Contract.required(status, "status");
    }

    /**
     * The frozen result.
     *
     * @param threshold the threshold it was cleared with
     * @param elements one distribution per element over all respondents
     * @param roles breakdowns by stakeholder role; what may not be shown is marked suppressed
     */
    public record Summary(int respondents, int threshold, List<ElementSummary> elements, List<RoleSummary> roles) {
        public Summary {
            elements = Contract.list(elements);
            roles = Contract.list(roles);
        }
    }

    /**
     * @param suppressed true where the people rule hides the row: its counts and base are null
     * @param levels one entry per level of the whole scale, in order
     * @param rated number who chose a level
     * @param cannotSay number who could not say; in no base
     */
    public record ElementSummary(
            String element, boolean suppressed, List<LevelCount> levels, Integer rated, Integer cannotSay) {
        public ElementSummary {
            Contract.required(element, "summary.element");
            levels = Contract.list(levels);
        }
    }

    /** One role's breakdown; {@code respondents} is null where suppressed. */
    public record RoleSummary(String role, boolean suppressed, Integer respondents, List<ElementSummary> elements) {
        public RoleSummary {
            Contract.required(role, "summary.role");
            elements = Contract.list(elements);
        }
    }
}
