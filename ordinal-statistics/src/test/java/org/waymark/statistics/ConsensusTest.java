package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    @Test
    void is_as_published_for_a_single_peak() {
        assertConsensus(0.689381, 3, 5, 2, 0);
    }

    @Test
    void is_zero_when_half_stand_at_each_end() {
        assertConsensus(0, 4, 0, 0, 4);
    }

    @Test
    void is_as_published_when_views_are_spread_evenly() {
        assertConsensus(0.368483, 2, 2, 2, 2);
    }

    @Test
    void is_as_published_on_seven_levels() {
        assertConsensus(0.7256876, 30, 40, 210, 130, 530, 50, 10);
    }

    @Test
    void is_one_when_all_say_the_same() {
        assertConsensus(1, 0, 0, 3, 0);
    }

    @Test
    void does_not_exist_for_fewer_than_three_raters() {
        assertEquals(OptionalDouble.empty(), Consensus.of(Distribution.of(2, 0, 0, 0)));
    }

    private static void assertConsensus(double expected, long... counts) {
        assertEquals(expected, Consensus.of(Distribution.of(counts)).orElseThrow(), 5e-7);
    }
}
