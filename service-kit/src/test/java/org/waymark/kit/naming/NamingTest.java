package org.waymark.kit.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Faults;

class NamingTest {
    private final FrameworkNames names = new FrameworkNames("the list", List.of("PLAN-1", "LEAD-1"), List.of(2, 0, 1));

    @Test
    void what_the_framework_holds_may_be_named() {
        assertEquals(List.of(), codes(faults -> {
            names.checkElement(faults, "element", "PLAN-1");
            names.checkLevel(faults, "level", 0);
        }));
    }

    @Test
    void an_unknown_element_is_told_the_list_and_the_nearest() {
        var fault = names.unknownElement("ratings[0].element", "PLAN-9");
        assertEquals("the list", fault.arguments().get("list"));
        assertEquals(List.of("PLAN-1"), fault.arguments().get("nearest"));
    }

    @Test
    void a_level_off_the_scale_or_none_is_told_the_levels_in_order() {
        assertEquals(List.of("unknown-level", "unknown-level"), codes(faults -> {
            names.checkLevel(faults, "level", 3);
            names.checkLevel(faults, "level", null);
        }));
        assertEquals(List.of(0, 1, 2), names.unknownLevel("level").arguments().get("allowed"));
    }

    @Test
    void codes_that_look_alike_are_one() {
        assertEquals(List.of("named-twice", "named-twice"), codes(faults -> {
            NamedOnce once = new NamedOnce("E06000058");
            once.check(faults, "0", "PLAN-1");
            once.check(faults, "1", "LEAD-1");
            once.check(faults, "2", "plan\u200b-1");
            once.check(faults, "3", "e06000058");
        }));
    }

    private static List<String> codes(Consumer<Faults> checks) {
        Faults faults = new Faults();
        checks.accept(faults);
        return faults.all().stream().map(fault -> fault.code()).toList();
    }
}
