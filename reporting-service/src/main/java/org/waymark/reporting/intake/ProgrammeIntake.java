package org.waymark.reporting.intake;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.events.ProgrammeChanged;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;
import org.waymark.reporting.programmes.Programme;
import org.waymark.reporting.programmes.Programmes;

/** Keeps the local copies of programmes. */
@ApplicationScoped
class ProgrammeIntake implements Intake {
    private final Programmes programmes;
    private final ModelGate gate;

    ProgrammeIntake(Programmes programmes, ModelGate gate) {
        this.programmes = programmes;
        this.gate = gate;
    }

    @Override
    public String topic() {
        return Topics.PROGRAMMES;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none()
                .on(
                        ProgrammeChanged.TYPE,
                        ProgrammeChanged.class,
                        (programme, meta) -> programmes.keep(copy(programme)));
    }

    @Override
    public void enter() {
        gate.enter();
    }

    private static Programme copy(ProgrammeChanged programme) {
        return new Programme(
                programme.programmeId(),
                programme.code(),
                programme.title(),
                programme.frameworks().stream()
                        .map(framework -> new Programme.FrameworkVersion(framework.id(), framework.version()))
                        .distinct()
                        .toList(),
                programme.minimumAreas(),
                programme.expectedRoles(),
                programme.cycles().stream()
                        .map(cycle -> new Programme.Cycle(
                                cycle.cycleId(), cycle.code(), cycle.title(), cycle.opensOn(), cycle.closesOn()))
                        .sorted(comparing(Programme.Cycle::opensOn, nullsLast(naturalOrder()))
                                .thenComparing(Programme.Cycle::code))
                        .toList());
    }
}
