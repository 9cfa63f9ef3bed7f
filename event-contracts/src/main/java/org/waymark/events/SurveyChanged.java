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
     * @param breakdown what the rows are: {@code ROLE} or {@code AGENCY}
     * @param elements one per element that was asked, in the framework's order
     * @param roles every role that was invited or answered, in order of their codes
     * @param methodVersion which version of the methods it was made by
     * @param contactsConfirmed whether a second person confirmed every contact that mails went to
     * @param unreached those who were not reached by the service itself; never summed with the others
     */
    public record Summary(
            int respondents,
            int threshold,
            String breakdown,
            List<ElementSummary> elements,
            List<RoleSummary> roles,
            String methodVersion,
            boolean contactsConfirmed,
            Unreached unreached) {
        public Summary {
            Contract.required(unreached, "summary.unreached");
            Contract.required(breakdown, "summary.breakdown");
            elements = Contract.list(elements);
            roles = Contract.list(roles);
        }
    }

    /**
     * What came by links handed out and from sources that nobody vouched for, all in one row.
     *
     * @param later answers with a link handed out that came after its first one; they are in no other count
     * @param elements one per element, with neither rows nor hidden groups; none where nobody answered so
     */
    public record Unreached(int respondents, int later, List<ElementSummary> elements) {
        public Unreached {
            elements = Contract.list(elements);
        }

        /** Everybody was reached. */
        public static Unreached nobody() {
            return new Unreached(0, 0, List.of());
        }
    }

    /**
     * All respondents to one element together, and the rows of its breakdown that may be seen.
     *
     * @param suppressed true where the people rule hides the row of all: its counts and base are null
     * @param levels one entry per level of the whole scale, in order
     * @param rated number who chose a level
     * @param cannotSay number who could not say; in no base
     * @param notApplicable number for whom it does not apply; in no base
     * @param rows those of one group each, and last that of groups that are shown only together; none where the breakdown is hidden, or all groups
     *     are shown only together
     * @param hidden groups without a row of their own
     */
    public record ElementSummary(
            String element,
            boolean suppressed,
            List<LevelCount> levels,
            Integer rated,
            Integer cannotSay,
            Integer notApplicable,
            List<RowSummary> rows,
            List<HiddenGroup> hidden) {
        public ElementSummary {
            Contract.required(element, "summary.element");
            levels = Contract.list(levels);
            rows = Contract.list(rows);
            hidden = Contract.list(hidden);
        }
    }

    /**
     * A row of a breakdown that may be seen.
     *
     * @param groups whom it counts: one, or several that are shown only together
     */
    public record RowSummary(
            List<String> groups, List<LevelCount> levels, int rated, int cannotSay, int notApplicable) {
        public RowSummary {
            groups = Contract.list(groups);
            levels = Contract.list(levels);
        }
    }

    /** @param reason {@code TOO_FEW}, or {@code GIVES_AWAY}: it would tell what somebody said, or let it be worked out */
    public record HiddenGroup(String group, String reason) {
        public HiddenGroup {
            Contract.required(group, "summary.hidden.group");
            Contract.required(reason, "summary.hidden.reason");
        }
    }

    /** @param respondents how many answered in the role; null where they are fewer than the threshold */
    public record RoleSummary(String role, Integer respondents) {
        public RoleSummary {
            Contract.required(role, "summary.role");
        }
    }
}
