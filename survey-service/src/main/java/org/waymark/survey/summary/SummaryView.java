package org.waymark.survey.summary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged;
import org.waymark.survey.survey.Breakdown;

/** What a closed survey says, as the people rule left it, with the measures that inform and never decide. */
record SummaryView(
        UUID surveyId,
        int respondents,
        int threshold,
        @Schema(description = "What the rows are.") Breakdown breakdown,
        List<Element> elements,
        List<Role> roles,

        @Schema(description = "Version of the methods it was made by; frozen with it.")
        String methodVersion,

        @Schema(description = "Where the methods are written down.")
        String method,

        @Schema(
                description =
                        "Whether a second person confirmed every contact that mails went to; false where the programme waives it.")
        boolean contactsConfirmed,

        @Schema(
                description =
                        "What came by links handed out and from sources that nobody vouched for: a table of its own, never to be summed with the other.")
        Unreached unreached) {
    static SummaryView of(UUID surveyId, SurveyChanged.Summary summary) {
        return new SummaryView(
                surveyId,
                summary.respondents(),
                summary.threshold(),
                Breakdown.valueOf(summary.breakdown()),
                summary.elements().stream().map(Element::of).toList(),
                summary.roles().stream()
                        .map(role -> new Role(role.role(), role.respondents()))
                        .toList(),
                summary.methodVersion(),
                Method.LINK,
                summary.contactsConfirmed(),
                Unreached.of(summary.unreached()));
    }

    /** @param later answers with a link handed out that came after its first one; they count nowhere else */
    @Schema(name = "UnreachedSummary")
    record Unreached(
            int respondents,

            @Schema(
                    description =
                            "Answers with a link handed out that came after its first one, and tries to take one back. They count nowhere else.")
            int later,

            List<Element> elements) {
        static Unreached of(SurveyChanged.Unreached unreached) {
            return new Unreached(
                    unreached.respondents(),
                    unreached.later(),
                    unreached.elements().stream().map(Element::of).toList());
        }
    }

    /**
     * @param levels one entry per level of the whole scale; counts are null where suppressed
     * @param measures null where suppressed or with fewer than 3 raters
     */
    @Schema(name = "ElementSummary")
    record Element(
            String element,
            boolean suppressed,
            List<LevelView> levels,
            @Schema(nullable = true) Integer rated,
            @Schema(nullable = true) Integer cannotSay,
            @Schema(nullable = true) Integer notApplicable,
            @Schema(nullable = true) Measures measures,

            @Schema(
                    description =
                            "The rows of the breakdown that may be seen; groups that are shown only together share one.")
            List<Row> rows,

            @Schema(
                    nullable = true,
                    description = "The two rows that differ most; null where no row rates above another.")
            Difference difference,

            @Schema(description = "Groups without a row of their own, and why.")
            List<Hidden> hidden) {
        static Element of(SurveyChanged.ElementSummary element) {
            return new Element(
                    element.element(),
                    element.suppressed(),
                    LevelView.all(element.levels()),
                    element.rated(),
                    element.cannotSay(),
                    element.notApplicable(),
                    Measures.of(element.levels()).orElse(null),
                    element.rows().stream().map(Row::of).toList(),
                    Difference.among(element.rows()).orElse(null),
                    element.hidden().stream()
                            .map(hidden -> new Hidden(hidden.group(), hidden.reason()))
                            .toList());
        }
    }

    /**
     * @param groups whom it counts: one, or several that are shown only together
     * @param measures null with fewer than 3 raters
     */
    @Schema(name = "RowSummary")
    record Row(
            List<String> groups,
            List<LevelView> levels,
            int rated,
            int cannotSay,
            int notApplicable,
            @Schema(nullable = true) Measures measures) {
        static Row of(SurveyChanged.RowSummary row) {
            return new Row(
                    row.groups(),
                    LevelView.all(row.levels()),
                    row.rated(),
                    row.cannotSay(),
                    row.notApplicable(),
                    Measures.of(row.levels()).orElse(null));
        }
    }

    @Schema(name = "LevelCount")
    record LevelView(int level, @Schema(nullable = true) Integer count) {
        static List<LevelView> all(List<LevelCount> levels) {
            return levels.stream()
                    .map(level -> new LevelView(level.level(), level.count()))
                    .toList();
        }
    }

    @Schema(name = "HiddenGroup")
    record Hidden(
            String group,

            @Schema(
                    enumeration = {"TOO_FEW", "GIVES_AWAY"},
                    description = "GIVES_AWAY: it would tell what somebody said, or let it be worked out.")
            String reason) {}

    /** @param respondents null where they are fewer than the threshold */
    @Schema(name = "RoleSummary")
    record Role(String role, @Schema(nullable = true) Integer respondents) {}
}
