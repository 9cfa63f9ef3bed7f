package org.waymark.assessment.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;

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
