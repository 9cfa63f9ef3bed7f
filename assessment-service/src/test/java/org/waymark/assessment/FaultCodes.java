package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Says what was found wrong as {@code path code}, in the order found. */
public final class FaultCodes {
    private FaultCodes() {}

    public static List<String> of(Faults faults) {
        return of(faults.all());
    }

    public static void assertRefused(Refusal.Kind kind, String code, Executable verb) {
        Refusal refusal = assertThrows(Refusal.class, verb);
        assertEquals(kind, refusal.kind());
        assertEquals(code, refusal.faults().get(0).code());
    }

    private static List<String> of(List<Fault> faults) {
        return faults.stream().map(fault -> fault.path() + " " + fault.code()).toList();
    }
}
