package org.waymark.assessment.programme;

import java.util.List;
import java.util.UUID;
import org.waymark.events.FrameworkRef;

/** A programme with its cycles. */
public record ProgrammeView(
        UUID programmeId,
        String code,
        String title,
        List<FrameworkRef> frameworks,
        int minimumAreas,
        int threshold,
        List<String> expectedRoles,
        String countedUnit,
        boolean contactsConfirmed,
        List<Cycle> cycles) {

    static ProgrammeView of(Programme programme) {
        Definition definition = programme.definition();
        return new ProgrammeView(
                programme.id(),
                definition.code(),
                definition.title(),
                definition.frameworks(),
                definition.minimumAreas(),
                definition.threshold(),
                definition.expectedRoles(),
                definition.countedUnit(),
                definition.contactsConfirmed(),
                programme.cycles());
    }
}
