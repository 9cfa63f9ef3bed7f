package org.waymark.survey.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptGroupsTest {
    @Test
    void keeps_every_group_that_reaches_the_threshold() {
        assertEquals(List.of("parent", "midwife"), KeptGroups.of(Map.of("midwife", 9L, "parent", 5L), 5));
    }

    @Test
    void drops_a_group_below_it_and_another_that_hides_it() {
        assertEquals(List.of("midwife"), KeptGroups.of(Map.of("midwife", 9L, "parent", 5L, "teacher", 2L), 5));
    }

    @Test
    void needs_no_further_group_when_the_small_ones_hide_each_other() {
        assertEquals(
                List.of("midwife"), KeptGroups.of(Map.of("midwife", 9L, "parent", 3L, "teacher", 2L, "nurse", 4L), 5));
    }

    @Test
    void drops_all_when_nothing_can_hide_a_small_one() {
        assertEquals(List.of(), KeptGroups.of(Map.of("midwife", 9L, "parent", 1L), 5));
        assertEquals(List.of(), KeptGroups.of(Map.of(), 5));
    }
}
