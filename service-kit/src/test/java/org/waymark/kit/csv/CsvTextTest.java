package org.waymark.kit.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTextTest {
    @Property
    void no_text_begins_with_what_a_spreadsheet_would_run(@ForAll("texts") String text) {
        String first = CsvText.harmless(text).strip();
        assertFalse(!first.isEmpty() && "=+-@＝＋－＠".indexOf(first.charAt(0)) >= 0, text);
    }

    @Property
    void text_that_a_spreadsheet_would_not_run_stays_as_it_is(
            @ForAll("words") String word, @ForAll("texts") String text) {
        assertEquals(word + text, CsvText.harmless(word + text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> telling = Arbitraries.of(
                "=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "＝", "＋", "－", "＠", " ", "\u00a0", "\u200b", "\"", ",",
                "x", "ŵ", "1", "");
        return Arbitraries.oneOf(telling.list().ofMaxSize(6).map(all -> String.join("", all)), Arbitraries.strings());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Plan", "Ŵyl", "7", "(a)", "’");
    }
}
