package org.waymark.assessment.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.waymark.assessment.programme.Definition;
import org.waymark.assessment.programme.Programme;
import org.waymark.assessment.programme.ProgrammeChange;
import org.waymark.events.ProgrammeChanged;
import org.waymark.events.Topics;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;

/** Publishes programmes. */
@ApplicationScoped
class ProgrammePublication {
    private final Outbox outbox;

    ProgrammePublication(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes ProgrammeChange change) {
        announce(change.programme(), change.cause());
    }

    void announce(Programme programme, String cause) {
        String id = programme.id().toString();
        outbox.publish(new OutgoingEvent(
                Topics.PROGRAMMES, id, ProgrammeChanged.TYPE, id, programme.version(), cause, state(programme)));
    }

    private static ProgrammeChanged state(Programme programme) {
        Definition definition = programme.definition();
        List<ProgrammeChanged.Cycle> cycles = programme.cycles().stream()
                .map(cycle -> new ProgrammeChanged.Cycle(
                        cycle.cycleId(), cycle.code(), cycle.title(), cycle.opensOn(), cycle.closesOn()))
                .toList();
        return new ProgrammeChanged(
                programme.id(),
                definition.code(),
                definition.title(),
                definition.frameworks(),
                definition.minimumAreas(),
                definition.threshold(),
                definition.expectedRoles(),
                definition.countedUnit(),
                cycles);
    }
}
