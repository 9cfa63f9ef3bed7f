package org.waymark.survey.summary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.SurveyChanged;

/** What a closed survey says, as the people rule left it, with the measures that inform and never decide. */
record SummaryView(UUID surveyId, int respondents, int threshold, List<Element> elements, List<Role> roles) {
    static SummaryView of(UUID surveyId, SurveyChanged.Summary summary) {
        return new SummaryView(
                surveyId,
                summary.respondents(),
                summary.threshold(),
                elements(summary.elements()),
                summary.roles().stream()
                        .map(role ->
                                new Role(role.role(), role.suppressed(), role.respondents(), elements(role.elements())))
                        .toList());
    }

    private static List<Element> elements(List<SurveyChanged.ElementSummary> rows) {
        return rows.stream().map(Element::of).toList();
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
            @Schema(nullable = true) Measures measures) {
        static Element of(SurveyChanged.ElementSummary row) {
            return new Element(
                    row.element(),
                    row.suppressed(),
                    row.levels().stream()
                            .map(level -> new LevelView(level.level(), level.count()))
                            .toList(),
                    row.rated(),
                    row.cannotSay(),
                    row.suppressed() ? null : Measures.of(row.levels()));
        }
    }

    @Schema(name = "LevelCount")
    record LevelView(int level, @Schema(nullable = true) Integer count) {}

    @Schema(name = "RoleSummary")
    record Role(
            String role,
            boolean suppressed,
            @Schema(nullable = true) Integer respondents,
            List<Element> elements) {}
}
