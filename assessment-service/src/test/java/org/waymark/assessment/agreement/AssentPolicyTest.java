package org.waymark.assessment.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.kit.refusal.Faults;

class AssentPolicyTest {
    @Test
    void two_agencies_are_enough() {
        assertEquals(List.of(), faults(agreement(List.of("partners"), true, true, "council", "health")));
    }

    @Test
    void two_assents_of_one_agency_are_not() {
        assertEquals(
                List.of("assents too-few-agencies"),
                faults(agreement(List.of("partners"), true, true, "council", "council")));
    }

    @Test
    void the_coordinator_alone_is_not_enough() {
        assertEquals(
                List.of("assents too-few-agencies"), faults(agreement(List.of("partners"), true, true, "council")));
    }

    @Test
    void audiences_widen_without_a_gap() {
        assertEquals(
                List.of("admits gap-in-audiences"),
                faults(agreement(List.of("partners", "panel"), true, true, "council", "health")));
    }

    @Test
    void somebody_is_admitted() {
        assertEquals(List.of("admits gap-in-audiences"), faults(agreement(List.of(), true, true, "council", "health")));
    }

    @Test
    void nobody_is_named_who_is_not_counted() {
        assertEquals(
                List.of("named named-but-not-counted"),
                faults(agreement(List.of("partners"), false, true, "council", "health")));
    }

    @Test
    void every_fault_is_said_at_once() {
        ConfidentialityAgreement agreement = new ConfidentialityAgreement(
                List.of("partners", "press"),
                true,
                true,
                List.of(new Assent("cricket-club", "Captain", Samples.TODAY.plusDays(1))));
        assertEquals(
                List.of(
                        "admits[1] unknown-audience",
                        "admits gap-in-audiences",
                        "assents[0].agency unknown-code",
                        "assents[0].on in-the-future",
                        "assents too-few-agencies"),
                faults(agreement));
    }

    @Test
    void the_coordinator_alone_does_not_widen_what_the_partners_said_yes_to() {
        List<String> inner = List.of("partners", "area", "panel");
        List<String> outer = List.of("partners", "area", "panel", "peers", "programme");
        ConfidentialityAgreement before = agreement(inner, true, false, "local-authority", "health");
        List<String> refused = List.of("assents assents-to-less");
        assertEquals(refused, widening(before, agreement(outer, true, false, "local-authority", "health")));
        assertEquals(refused, widening(before, agreement(inner, true, true, "local-authority", "health")));
        assertEquals(
                List.of(), widening(before, agreement(List.of("partners"), false, false, "local-authority", "health")));
    }

    @Test
    void two_agencies_that_assent_anew_widen_it() {
        ConfidentialityAgreement before = agreement(List.of("partners"), false, false, "local-authority", "health");
        ConfidentialityAgreement wider = new ConfidentialityAgreement(
                List.of("partners", "area"),
                true,
                true,
                List.of(
                        new Assent("local-authority", "Director", Samples.TODAY),
                        new Assent("health", "Director", Samples.TODAY)));
        assertEquals(List.of(), widening(before, wider));
    }

    private static List<String> widening(ConfidentialityAgreement before, ConfidentialityAgreement wanted) {
        return FaultCodes.of(AssentPolicy.USUAL.checkWidening(before, wanted, new Faults()));
    }

    private static List<String> faults(ConfidentialityAgreement agreement) {
        return FaultCodes.of(AssentPolicy.USUAL.faults(agreement, Samples.vocabulary(), Samples.TODAY));
    }

    private static ConfidentialityAgreement agreement(
            List<String> admits, boolean counted, boolean named, String... agencies) {
        LocalDate on = LocalDate.of(2021, 1, 10);
        return new ConfidentialityAgreement(
                admits,
                counted,
                named,
                Arrays.stream(agencies)
                        .map(agency -> new Assent(agency, "Director", on))
                        .toList());
    }
}
