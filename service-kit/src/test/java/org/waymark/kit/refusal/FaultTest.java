package org.waymark.kit.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void fills_its_places_with_codes_and_numbers_as_they_are() {
        Fault fault = new Fault(
                "levels", "outside", "The area's code {code} has {levels} levels, not '{7}'.", "E'1{levels}", 12000);
        assertEquals("The area's code E'1{levels} has 12000 levels, not '{7}'.", fault.detail());
        assertEquals("12000, E'1{levels}, i'r", fault.fill("{levels}, {code}, i'r"));
    }

    @Test
    void leaves_a_sentence_without_arguments_as_it_is() {
        assertEquals("It's {braces} here", new Fault("", "braces", "It's {braces} here").detail());
    }

    @Test
    void keeps_numbers_and_lists_as_data_and_says_lists_in_one_line() {
        Fault fault = new Fault("unit", "unknown", "{unit} is none of {allowed}.", "SHIRE", List.of("AREA", "REGION"));
        assertEquals("SHIRE is none of AREA, REGION.", fault.detail());
        assertEquals(Map.of("unit", "SHIRE", "allowed", List.of("AREA", "REGION")), fault.arguments());
        assertEquals(5, new Fault("", "few", "At least {least}.", 5).arguments().get("least"));
    }

    @Test
    void names_the_list_and_what_comes_nearest_in_it() {
        Fault unknown = new Fault("role", "unknown-role", "There is no role {role}.", "midwife")
                .among("/v1/code-lists/roles", List.of("schools", "midwife-or-maternity", "health-visitor"));
        assertEquals(
                "There is no role midwife. Nearest in /v1/code-lists/roles: midwife-or-maternity.", unknown.detail());
        assertEquals(
                Map.of("role", "midwife", "list", "/v1/code-lists/roles", "nearest", List.of("midwife-or-maternity")),
                unknown.arguments());
    }

    @Test
    void names_the_list_alone_where_nothing_in_it_comes_near() {
        Fault unknown = new Fault("role", "unknown-role", "There is no role {role}.", "xyz")
                .among("/roles", List.of("schools"));
        assertEquals("There is no role xyz. See /roles.", unknown.detail());
    }
}
