package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class UnitKeyTest {
    @Test
    void an_area_is_the_same_unit_whatever_it_is_called() {
        assertEquals(key("area", "Area One", "W1"), key("area", "The first area", "W1"));
    }

    @Test
    void a_region_under_two_names_is_one_unit() {
        assertEquals(key("region", "Gwent", "W1", "W2"), key("region", "Aneurin Bevan", "W1", "W2"));
        assertNotEquals(key("region", "Gwent", "W1", "W2"), key("region", "Gwent", "W1", "W3"));
    }

    @Test
    void the_order_of_areas_does_not_matter() {
        assertEquals(key("region", "Region", "W1", "W2"), key("region", "Region", "W2", "W1"));
    }

    @Test
    void localities_of_one_area_are_told_apart_by_name() {
        assertNotEquals(key("locality", "North", "W1"), key("locality", "South", "W1"));
        assertEquals(key("locality", "North  Side", "W1"), key("locality", " north side ", "W1"));
    }

    private static UnitKey key(String countedUnit, String name, String... areas) {
        return UnitKey.of(AssessmentAt.unit(name, areas), countedUnit);
    }
}
