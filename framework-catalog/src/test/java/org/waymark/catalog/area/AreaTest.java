package org.waymark.catalog.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.catalog.area.AreaFixture.area;
import static org.waymark.catalog.area.AreaFixture.content;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

class AreaTest {
    private final Area old = area("W99000090", content().ended("2023-03-31"));
    private final Area heir = area("W99000092", content().from("2023-04-01"));

    @Test
    void keeps_what_it_is_told() {
        AreaContent content = content()
                .from("2020-01-01")
                .ended("2023-03-31")
                .formerly("W99000093")
                .succeededBy("W99000092")
                .living(1200, 2020)
                .at(52.1, -3.9)
                .build();

        assertEquals(content, Area.of("W99000091", content, knowing(heir)).content());
    }

    @Test
    void a_successor_knows_its_predecessors_as_long_as_they_name_it() {
        Area area = Area.of(
                "W99000091",
                content().ended("2023-03-31").succeededBy("W99000092").build(),
                knowing(heir));
        assertEquals(Set.of(area), Set.copyOf(heir.predecessors()));

        AreaContent alone =
                content().identified(area.areaId()).ended("2023-03-31").build();
        assertEquals(Set.of(heir), area.replace("W99000091", alone, knowing(heir)));
        assertEquals(Set.of(), Set.copyOf(heir.predecessors()));
    }

    @Test
    void names_every_fault_at_once() {
        AreaContent content = content()
                .nation("England")
                .from("2020-01-02")
                .ended("2020-01-01")
                .succeededBy("W99000091", "W99000099")
                .living(-1, 20)
                .at(-3.9, 52.1)
                .build();

        assertEquals(
                List.of(
                        "nation: nation-against-code",
                        "validTo: ends-before-it-begins",
                        "successors[0]: successor-of-itself",
                        "successors[1]: unknown-area",
                        "population.count: negative",
                        "population.year: year-out-of-range",
                        "centre.latitude: outside-england-and-wales",
                        "centre.longitude: outside-england-and-wales"),
                refused(() -> Area.of("W99000091", content, knowing())));
    }

    @Test
    void refuses_a_nation_it_does_not_cover() {
        AreaContent content = content().nation("Scotland").build();

        assertEquals(List.of("nation: unknown-nation"), refused(() -> Area.of("W99000091", content, knowing())));
    }

    @Test
    void has_successors_only_when_it_has_ended_and_they_outlived_it() {
        AreaContent inForce = content().succeededBy("W99000092").build();
        AreaContent circle = content()
                .ended("2024-03-31")
                .succeededBy("W99000090", "W99000092", "W99000092")
                .build();

        assertEquals(
                List.of("successors: successors-while-in-force"),
                refused(() -> Area.of("W99000091", inForce, knowing(heir))));
        assertEquals(
                List.of("successors[0]: successor-ended-first", "successors[2]: named-twice"),
                refused(() -> Area.of("W99000091", circle, knowing(old, heir))));
    }

    @Test
    void refuses_codes_that_are_its_own_or_belong_to_others() {
        Area other = area("W99000094", content().formerly("W99000095"));
        AreaContent content =
                content().formerly("W99000091", "W99000094", "W99000095").build();

        assertEquals(
                List.of(
                        "formerCodes[0].code: named-twice",
                        "formerCodes[1].code: code-taken",
                        "formerCodes[2].code: code-taken"),
                refused(() -> Area.of("W99000091", content, knowing(other))));
        assertEquals(
                List.of("code: code-taken"),
                refused(() -> Area.of("W99000095", content().build(), knowing(other))));
    }

    @Test
    void keeps_its_identity_for_good() {
        AreaContent other = content().identified(UUID.randomUUID()).build();

        assertEquals(List.of("areaId: area-id-fixed"), refused(() -> heir.replace("W99000092", other, knowing(heir))));
        assertEquals(
                List.of("areaId: area-id-taken"),
                refused(() ->
                        Area.of("W99000091", content().identified(heir.areaId()).build(), knowing(heir))));
    }

    @Test
    void bears_a_new_code_where_the_old_one_is_named_and_its_neighbours_hear_of_it() {
        Area ended = Area.of(
                "W99000091",
                content().ended("2023-03-31").succeededBy("W99000092").build(),
                knowing(heir));
        AreaContent moved = content()
                .identified(heir.areaId())
                .from("2024-04-01")
                .formerly("W99000092")
                .build();

        assertEquals(Set.of(ended), heir.replace("W99000096", moved, knowing(heir)));
        assertEquals("W99000096", heir.code());
        assertEquals(List.of("W99000096"), ended.content().successors());
    }

    @Test
    void misses_only_what_neither_its_identity_nor_its_codes_show_to_be_there() {
        Referents register = knowing(heir, area("W99000094", content().formerly("W99000095")));

        assertTrue(register.miss("W99000096", content().formerly("W99000097").build()));
        assertFalse(
                register.miss("W99000096", content().identified(heir.areaId()).build()));
        assertFalse(register.miss("W99000095", content().build()));
        assertFalse(register.miss("W99000096", content().formerly("W99000092").build()));
    }

    private static Referents knowing(Area... areas) {
        return new Referents(List.of(areas));
    }

    private static List<String> refused(Runnable change) {
        return assertThrows(Refusal.class, change::run).faults().stream()
                .map(AreaTest::line)
                .toList();
    }

    private static String line(Fault fault) {
        return fault.path() + ": " + fault.code();
    }
}
