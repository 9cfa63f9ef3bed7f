package org.waymark.assessment.assessment;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.assessment.agreement.Audience;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.Duty;
import org.waymark.assessment.validation.IndependencePolicy;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.refusal.Refusal;

/**
 * How far someone reaches into one assessment. Any standing shows the outline (unit, framework, stage); the detail needs the
 * confidentiality agreement as well, except for those who work through it with the partners.
 */
public final class AssessmentAccess {
    private final Assessment assessment;
    private final Set<Standing> held = EnumSet.noneOf(Standing.class);
    private final IndependencePolicy.Finding independence;

    private AssessmentAccess(Actor actor, Assessment assessment) {
        this.assessment = assessment;
        if (actor.is(Roles.COORDINATOR)
                && !Collections.disjoint(actor.areas(), assessment.placement().areaCodes())) {
            held.add(Standing.COORDINATOR);
        }
        if (actor.is(Roles.PROGRAMME)
                && actor.programmes().contains(assessment.placement().programmeId())) {
            held.add(Standing.PROGRAMME);
        }
        List<String> declared = List.of();
        Assignment assignment =
                assessment.validation().assignment(actor.subject()).orElse(null);
        if (assignment != null
                && (assignment.duty() == Duty.ASSOCIATE
                        || actor.is(assignment.duty().code()))) {
            held.add(Standing.valueOf(assignment.duty().name()));
            declared = assignment.affiliations();
        }
        this.independence = new IndependencePolicy(assessment.placement().areaCodes())
                .judge(Stream.concat(actor.areas().stream(), declared.stream())
                        .distinct()
                        .toList());
    }

    public static AssessmentAccess of(Actor actor, Assessment assessment) {
        return new AssessmentAccess(actor, assessment);
    }

    public boolean seesOutline() {
        return !held.isEmpty();
    }

    public boolean seesDetail() {
        return held.stream().anyMatch(this::showsDetail);
    }

    /** @throws Refusal 403 with the reason why this caller may not do it, whatever the stage */
    public void require(Action action) {
        obstacle(action).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What this caller may do next, where nothing in the assessment stands in the way. */
    public List<Action> allowed(Obstacles obstacles) {
        return Arrays.stream(Action.values())
                .filter(action -> obstacle(action).isEmpty())
                .filter(action -> obstacles.to(action).isEmpty())
                .toList();
    }

    private Optional<Refusal> obstacle(Action action) {
        if (!action.isFor(held)) {
            return Optional.of(
                    Refusal.forbidden("not-yours-to-do", "\"{action}\" is not yours to do here.", action.code()));
        }
        if (action.isThePanels() && independence instanceof IndependencePolicy.Affiliated affiliated) {
            return Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, List.of(affiliated.fault(""))));
        }
        if (action.isThePanels() && !assessment.admits(Audience.PANEL)) {
            return Optional.of(Refusal.forbidden("panel-not-admitted", "The partners have not admitted the panel."));
        }
        return Optional.empty();
    }

    private boolean showsDetail(Standing standing) {
        return switch (standing) {
            case COORDINATOR, FACILITATOR -> true;
            case PANEL, ASSOCIATE -> isIndependent() && assessment.admits(Audience.PANEL);
            case PEER -> isIndependent() && assessment.admits(Audience.PEERS);
            case PROGRAMME -> assessment.admits(Audience.PROGRAMME);
        };
    }

    private boolean isIndependent() {
        return independence instanceof IndependencePolicy.Independent;
    }
}
