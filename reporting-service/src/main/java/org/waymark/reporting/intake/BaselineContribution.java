package org.waymark.reporting.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.events.BaselineChanged;
import org.waymark.events.Scale;
import org.waymark.events.Unit;
import org.waymark.kit.inbox.BrokenContract;
import org.waymark.reporting.model.Contribution;
import org.waymark.reporting.model.Scope;

/** Says what a baseline contributes to the national picture, if anything. */
final class BaselineContribution {
    private static final Set<String> NATIONS = Set.of("England", "Wales");
    private static final Set<String> STATUSES = Set.of("RATED", "UNRATED", "NOT_APPLICABLE");
    private static final Set<String> BASES = Set.of("SELF_ASSESSMENT", "PANEL");
    private static final String PROGRAMME = "programme";

    private BaselineContribution() {}

    /**
     * @return empty for a withdrawn baseline and for a unit that does not agree to be counted
     * @throws BrokenContract for a baseline that no figure could be made of
     */
    static Optional<Contribution> from(BaselineChanged baseline) {
        requireKnown(baseline.status(), Set.of("VALIDATED", "WITHDRAWN"), "status");
        if (baseline.status().equals("WITHDRAWN") || !baseline.consent().counted()) {
            return Optional.empty();
        }
        requireKnown(baseline.unit().nation(), NATIONS, "nation");
        return Optional.of(new Contribution(
                baseline.assessmentId(),
                scope(baseline),
                baseline.unit().nation(),
                baseline.revision(),
                baseline.validatedAt(),
                baseline.consent().admits().contains(PROGRAMME),
                baseline.consent().named() ? named(baseline.unit()) : null,
                outcomes(baseline),
                baseline.participation().surveyRespondents(),
                baseline.participation().workshopParticipants(),
                roles(baseline),
                themes(baseline)));
    }

    private static Scope scope(BaselineChanged baseline) {
        return new Scope(
                baseline.programmeId(),
                baseline.cycleId(),
                baseline.framework().id(),
                baseline.framework().version());
    }

    private static Contribution.NamedUnit named(Unit unit) {
        return new Contribution.NamedUnit(
                unit.name(), unit.areas().stream().map(Unit.Area::code).toList());
    }

    private static List<Contribution.Outcome> outcomes(BaselineChanged baseline) {
        var numbers =
                baseline.scale().levels().stream().map(Scale.Level::number).collect(toSet());
        return baseline.elements().stream()
                .map(element -> outcome(element, numbers))
                .toList();
    }

    private static Contribution.Outcome outcome(BaselineChanged.ElementResult element, Set<Integer> numbers) {
        requireKnown(element.status(), STATUSES, "status of " + element.element());
        if (element.level() != null && !numbers.contains(element.level())) {
            throw new BrokenContract(element.element() + ": level " + element.level() + " is not on the scale");
        }
        return new Contribution.Outcome(element.element(), element.status(), element.level());
    }

    private static List<String> roles(BaselineChanged baseline) {
        return baseline.participation().roles().stream()
                .filter(role -> role.participants() > 0)
                .map(BaselineChanged.RoleCount::role)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Contribution.Theme> themes(BaselineChanged baseline) {
        baseline.conclusions().forEach(conclusion -> requireKnown(conclusion.basis(), BASES, "basis of a conclusion"));
        return baseline.conclusions().stream()
                .collect(groupingBy(
                        BaselineChanged.Conclusion::theme,
                        TreeMap::new,
                        mapping(BaselineChanged.Conclusion::basis, toSet())))
                .entrySet()
                .stream()
                .map(theme -> new Contribution.Theme(theme.getKey(), basis(theme.getValue())))
                .toList();
    }

    private static String basis(Set<String> bases) {
        return bases.size() == 1 ? bases.iterator().next() : "BOTH";
    }

    private static void requireKnown(String value, Set<String> known, String field) {
        if (!known.contains(value)) {
            throw new BrokenContract(field + " is unknown: " + value);
        }
    }
}
