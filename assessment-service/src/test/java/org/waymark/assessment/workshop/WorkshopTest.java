package org.waymark.assessment.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;

class WorkshopTest {
    @Test
    void attendance_uses_codes_that_apply_in_the_nation() {
        Participant commissioner = new Participant("commissioner", "council", "strategic");
        assertEquals(List.of("participants[0].role not-of-this-nation"), faults("Wales", Samples.TODAY, commissioner));
        assertEquals(List.of(), faults("England", Samples.TODAY, commissioner));
    }

    @Test
    void every_unknown_code_is_named() {
        assertEquals(
                List.of(
                        "participants[0].role unknown-code",
                        "participants[0].agency unknown-code",
                        "participants[0].level unknown-code"),
                faults("Wales", Samples.TODAY, new Participant("astronaut", "nasa", "orbital")));
    }

    @Test
    void somebody_was_there() {
        assertEquals(List.of("participants nobody-there"), faults("Wales", Samples.TODAY));
    }

    @Test
    void it_is_recorded_once_it_was_held() {
        assertEquals(
                List.of("heldOn in-the-future"),
                faults("Wales", Samples.TODAY.plusDays(1), new Participant("manager", "council", "strategic")));
    }

    private static List<String> faults(String nation, LocalDate heldOn, Participant... participants) {
        Workshop workshop = new Workshop(UUID.randomUUID(), heldOn, Workshop.Mode.ROOM, List.of(participants));
        return FaultCodes.of(workshop.faults(nation, Samples.vocabulary(), Samples.TODAY));
    }
}
