package org.waymark.assessment.baseline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.assessment.assessment.ValidatedLevel;
import org.waymark.assessment.validation.Decision;
import org.waymark.assessment.validation.Strength;
import org.waymark.events.BaselineChanged;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Scale;
import org.waymark.events.Unit;

/**
 * Everything that was validated, with the names and the scale as they were then. Kept in the shape in which it leaves, which
 * never changes within a version of the event.
 */
public record BaselineResult(
        Unit unit,
        FrameworkRef framework,
        Scale scale,
        List<BaselineChanged.Dimension> dimensions,
        List<BaselineChanged.ElementResult> elements,
        BaselineChanged.Participation participation,
        List<BaselineChanged.Conclusion> conclusions,
        List<BaselineChanged.Barrier> barriers,
        List<BaselineChanged.EvidenceHeld> evidence,
        List<Strength> strengths) {

    /** The same result with other levels; everything else stays as it was validated. */
    BaselineResult correctedTo(List<ValidatedLevel> levels) {
        Map<String, ValidatedLevel> byElement =
                levels.stream().collect(Collectors.toMap(level -> level.agreed().element(), Function.identity()));
        List<BaselineChanged.ElementResult> corrected = elements.stream()
                .map(element -> corrected(element, byElement.get(element.element())))
                .toList();
        return new BaselineResult(
                unit,
                framework,
                scale,
                dimensions,
                corrected,
                participation,
                conclusions,
                barriers,
                evidence,
                strengths);
    }

    private static BaselineChanged.ElementResult corrected(
            BaselineChanged.ElementResult element, ValidatedLevel level) {
        return new BaselineChanged.ElementResult(
                element.element(),
                element.title(),
                element.dimension(),
                element.survey(),
                element.workshop(),
                panel(level),
                level.status(),
                level.level(),
                level.hasDissent());
    }

    /** What the panel did with an element; null where there was nothing to decide. */
    static BaselineChanged.Panel panel(ValidatedLevel level) {
        Decision decision = level.decision();
        return decision == null
                ? null
                : new BaselineChanged.Panel(decision.decision().name(), level.level(), decision.reason());
    }
}
