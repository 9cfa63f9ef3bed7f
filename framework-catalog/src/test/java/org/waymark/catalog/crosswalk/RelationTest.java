package org.waymark.catalog.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    @ParameterizedTest
    @CsvSource({"EQUAL, EQUAL", "BROADER, NARROWER", "NARROWER, BROADER", "OVERLAPS, OVERLAPS"})
    void is_turned_round_when_read_from_the_other_side(Relation relation, Relation inverse) {
        assertEquals(inverse, relation.inverse());
    }
}
