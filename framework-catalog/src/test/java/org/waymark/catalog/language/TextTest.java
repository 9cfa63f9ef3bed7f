package org.waymark.catalog.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void a_bare_string_is_a_wording_without_status() throws Exception {
        assertEquals(Text.english("Plan"), json.readValue("{\"en\": \"Plan\"}", Text.class));
    }

    @Test
    void a_bare_welsh_string_counts_as_a_translation() throws Exception {
        Text text = json.readValue("{\"en\": \"Plan\", \"cy\": \"Cynllunio\"}", Text.class);

        assertEquals(new Wording("Cynllunio", Wording.Status.TRANSLATION), text.in(Language.CY));
    }

    @Test
    void keeps_what_it_says_through_json() throws Exception {
        Text text = new Text(new Wording("Wales"), new Wording("Cymru", Wording.Status.OFFICIAL));

        assertEquals(text, json.readValue(json.writeValueAsString(text), Text.class));
    }

    @Test
    void a_missing_language_stays_missing() {
        assertNull(Text.english("Plan").in(Language.CY));
    }

    @Test
    void the_first_accepted_language_that_is_offered_is_spoken() {
        List<Locale> accepted = List.of(Locale.FRENCH, Locale.forLanguageTag("cy-GB"), Locale.ENGLISH);

        assertEquals(Language.CY, Language.preferred(accepted, List.of(Language.EN, Language.CY)));
        assertEquals(Language.EN, Language.preferred(accepted, List.of(Language.EN)));
    }

    @Test
    void english_is_spoken_where_nothing_accepted_is_offered() {
        assertEquals(Language.EN, Language.preferred(List.of(Locale.FRENCH), List.of(Language.EN, Language.CY)));
    }
}
