package org.waymark.assessment.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.validation.IndependencePolicy.Affiliated;
import org.waymark.assessment.validation.IndependencePolicy.Independent;

class IndependencePolicyTest {
    private final IndependencePolicy policy = new IndependencePolicy(List.of("W99000001", "W99000002"));

    @Test
    void someone_from_elsewhere_is_independent() {
        assertEquals(new Independent(), policy.judge(List.of("E99000001")));
    }

    @Test
    void someone_of_no_area_is_independent() {
        assertEquals(new Independent(), policy.judge(List.of()));
    }

    @Test
    void any_area_of_the_unit_is_too_close() {
        assertEquals(new Affiliated(List.of("W99000002")), policy.judge(List.of("E99000001", "W99000002")));
    }
}
