package org.waymark.assessment.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.kit.refusal.Faults;

/** One session in which the partners met. */
@Schema(name = "WorkshopSession")
public record Workshop(UUID workshopId, LocalDate heldOn, Mode mode, List<Participant> participants) {

    /** How it was held: in one room, online, or at rotating tables that each take a section. */
    public enum Mode {
        ROOM,
        ONLINE,
        ROTATING_TABLES
    }

    /** Every fault of the attendance: a code that is unknown or not of the unit's nation, nobody there, a day to come. */
    public Faults faults(String nation, Vocabulary vocabulary, LocalDate today) {
        Faults faults = new Faults()
                .check(!heldOn.isAfter(today), "heldOn", "in-the-future", "Attendance is recorded once it was held.")
                .check(!participants.isEmpty(), "participants", "nobody-there", "A workshop has participants.");
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String path = "participants[" + i + "]";
            vocabulary.checkIn(nation, faults, path + ".role", Vocabulary.ROLES, participant.role());
            vocabulary.checkIn(nation, faults, path + ".agency", Vocabulary.AGENCIES, participant.agency());
            vocabulary.checkIn(nation, faults, path + ".level", Vocabulary.ATTENDANCE, participant.level());
        }
        return faults;
    }
}
