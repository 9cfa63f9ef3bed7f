package org.waymark.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"cy", "cy-GB", "CY", "fr, cy;q=0.7, en;q=0.3", "en;q=0.5, cy"})
    void speaks_welsh_to_those_who_like_it_best(String header) {
        assertEquals(Languages.WELSH, Languages.asked(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "en-GB", "fr", "*", "cy;q=0.1, en", "cy;q=0", ";;;", "-", "cy, -"})
    void speaks_english_to_everyone_else(String header) {
        assertEquals(Languages.ENGLISH, Languages.asked(header));
    }
}
