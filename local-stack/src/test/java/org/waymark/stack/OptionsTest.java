package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void loads_the_demonstration_unless_told_otherwise() {
        assertEquals(new Options(true, true, false, false), Options.parse());
        assertFalse(Options.parse("--empty").demonstration());
        assertTrue(Options.parse("--empty").services());
    }

    @Test
    void starts_the_infrastructure_alone() {
        assertEquals(new Options(false, false, false, false), Options.parse("--infra"));
    }

    @Test
    void combines_a_reset_with_anything() {
        assertEquals(new Options(true, true, true, true), Options.parse("--verify", "--reset"));
    }

    @Test
    void refuses_to_verify_what_is_not_loaded() {
        assertThrows(IllegalArgumentException.class, () -> Options.parse("--verify", "--empty"));
        assertThrows(IllegalArgumentException.class, () -> Options.parse("--infra", "--verify"));
    }

    @Test
    void names_an_unknown_option() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Options.parse("--emtpy"));
        assertTrue(refusal.getMessage().contains("--emtpy"));
    }
}
