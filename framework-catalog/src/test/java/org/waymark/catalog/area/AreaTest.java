package org.waymark.catalog.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.language.Text;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

class AreaTest {
    private static final UUID ID = UUID.fromString("019a9f00-0000-7000-8000-000000000001");

    @Test
    void keeps_what_it_is_told() {
        AreaContent content = content(ID, "Wales", "2020-01-01", null);

        assertEquals(content, Area.of("W99000091", content).content());
    }

    @Test
    void names_every_fault_at_once() {
        assertEquals(
                List.of("nation-against-code", "ends-before-it-begins"),
                refused(() -> Area.of("W99000091", content(ID, "England", "2020-01-02", "2020-01-01"))));
    }

    @Test
    void refuses_a_nation_it_does_not_cover() {
        assertEquals(
                List.of("unknown-nation"), refused(() -> Area.of("W99000091", content(ID, "Scotland", null, null))));
    }

    @Test
    void keeps_its_identity_for_good() {
        Area area = Area.of("W99000091", content(ID, "Wales", null, null));

        assertEquals(
                List.of("area-id-fixed"), refused(() -> area.replace(content(UUID.randomUUID(), "Wales", null, null))));
        assertEquals(ID, area.areaId());
    }

    private static List<String> refused(Runnable change) {
        return assertThrows(Refusal.class, change::run).faults().stream()
                .map(Fault::code)
                .toList();
    }

    private static AreaContent content(UUID id, String nation, String from, String to) {
        return new AreaContent(id, Text.english("Nowhere"), nation, null, "unitary", date(from), date(to), true);
    }

    private static LocalDate date(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
