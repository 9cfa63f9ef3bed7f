package org.waymark.assessment.baseline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.Rulebook;
import org.waymark.assessment.assessment.ValidatedLevel;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.assessment.survey.SurveyFindings;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.assessment.workshop.Participant;
import org.waymark.events.BaselineChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;

/** Puts the result of a signed-off assessment together: survey, workshop and panel element by element, and what belongs to the whole. */
record Assembly(Assessment assessment, SurveyFindings survey, Rulebook rules) {

    BaselineResult result() {
        return new BaselineResult(
                assessment.placement().unit(),
                assessment.placement().framework(),
                rules.framework().scale(),
                rules.framework().dimensions().stream()
                        .map(dimension -> new BaselineChanged.Dimension(dimension.code(), dimension.title()))
                        .toList(),
                elements(),
                participation(),
                Stream.concat(ownConclusions(), panelConclusions()).distinct().toList(),
                barriers(),
                evidence(),
                assessment.validation().reviewSoFar().strengths());
    }

    private List<BaselineChanged.ElementResult> elements() {
        Map<String, ValidatedLevel> levels = assessment.validatedLevels().stream()
                .collect(Collectors.toMap(level -> level.agreed().element(), Function.identity()));
        return rules.framework().dimensions().stream()
                .flatMap(dimension -> dimension.elements().stream()
                        .map(element -> element(dimension.code(), element, levels.get(element.code()))))
                .toList();
    }

    private BaselineChanged.ElementResult element(
            String dimension, FrameworkChanged.Element element, ValidatedLevel level) {
        return new BaselineChanged.ElementResult(
                element.code(),
                element.title(),
                dimension,
                survey.spread().get(element.code()),
                new BaselineChanged.Workshop(
                        level.agreed().outcome().name(), level.agreed().level()),
                BaselineResult.panel(level),
                level.status(),
                level.level(),
                level.hasDissent());
    }

    private BaselineChanged.Participation participation() {
        List<Participant> participants = assessment.work().workshops().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .toList();
        Map<String, Long> byRole = participants.stream()
                .collect(Collectors.groupingBy(Participant::role, TreeMap::new, Collectors.counting()));
        List<BaselineChanged.RoleCount> roles = byRole.entrySet().stream()
                .map(role -> new BaselineChanged.RoleCount(
                        role.getKey(), role.getValue().intValue()))
                .toList();
        return new BaselineChanged.Participation(survey.respondents(), participants.size(), roles);
    }

    private Stream<BaselineChanged.Conclusion> ownConclusions() {
        return workbook().conclusions().stream()
                .map(conclusion -> new BaselineChanged.Conclusion(
                        conclusion.theme(), kind(conclusion.theme()), "SELF_ASSESSMENT"));
    }

    private Stream<BaselineChanged.Conclusion> panelConclusions() {
        return assessment.validation().reviewSoFar().conclusions().stream()
                .map(conclusion -> new BaselineChanged.Conclusion(
                        conclusion.theme(), conclusion.kind().name(), "PANEL"));
    }

    /** What an area concludes about itself is of the kind its theme says. */
    private String kind(String theme) {
        return rules.vocabulary()
                .item(Vocabulary.THEMES, theme)
                .map(CodeListChanged.Item::attributes)
                .map(attributes -> attributes.get("kind"))
                .orElse(null);
    }

    private List<BaselineChanged.Barrier> barriers() {
        return workbook().barriers().stream()
                .map(barrier -> new BaselineChanged.Barrier(
                        barrier.type(), barrier.removableBy().name(), barrier.elements()))
                .toList();
    }

    private List<BaselineChanged.EvidenceHeld> evidence() {
        return workbook().elements().stream()
                .flatMap(entry -> entry.evidence().stream()
                        .map(held -> new BaselineChanged.EvidenceHeld(
                                entry.element(), held.type(), held.effect().name())))
                .toList();
    }

    private Workbook workbook() {
        return assessment.work().workbook() == null
                ? Workbook.EMPTY
                : assessment.work().workbook();
    }
}
