package org.waymark.kit.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final Set<String> ROLES = Set.of(
            "director", "health-visitor", "midwife-or-maternity", "schools", "voluntary-and-community", "parents");

    @Test
    void finds_what_was_begun_misspelt_or_written_in_other_letters() {
        assertEquals(List.of("midwife-or-maternity"), Nearest.to("midwife", ROLES));
        assertEquals(List.of("health-visitor"), Nearest.to("helth-visiter", ROLES));
        assertEquals(List.of("schools"), Nearest.to("Schools", ROLES));
        assertEquals(List.of("schools"), Nearest.to("school", ROLES));
    }

    @Test
    void suggests_nothing_that_is_not_near() {
        assertEquals(List.of(), Nearest.to("astronaut", ROLES));
        assertEquals(List.of(), Nearest.to("", ROLES));
    }

    @Test
    void suggests_at_most_three_the_nearest_first() {
        assertEquals(
                List.of("PLAN-1", "PLAN-10", "PLAN-11"),
                Nearest.to("PLAN-1O", List.of("PLAN-12", "PLAN-11", "PLAN-10", "PLAN-1", "LEAD-1")));
    }
}
