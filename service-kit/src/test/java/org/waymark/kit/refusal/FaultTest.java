package org.waymark.kit.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void fills_its_places_with_codes_and_numbers_as_they_are() {
        Fault fault =
                new Fault("levels", "outside", "The area's code {0} has {1} levels, not '{2}'.", "E'1{9}", 12000, 7);
        assertEquals("The area's code E'1{9} has 12000 levels, not '7'.", fault.detail());
        assertEquals("7: 12000, E'1{9}, i'r", fault.fill("{2}: {1}, {0}, i'r"));
    }

    @Test
    void leaves_a_sentence_without_arguments_as_it_is() {
        assertEquals("It's {braces} here", new Fault("", "braces", "It's {braces} here").detail());
    }
}
