package org.waymark.kit.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Refusal;

class CharactersTest {
    @Test
    void bytes_that_are_no_utf_8_are_refused_with_their_line() {
        byte[] file = "one\ntwo\n\u0092".getBytes(StandardCharsets.ISO_8859_1);
        Refusal refusal = assertThrows(Refusal.class, () -> Characters.utf8(file));
        assertEquals(Map.of("line", 3L), refusal.faults().get(0).arguments());
    }

    @Test
    void a_byte_order_mark_is_passed_over_once() {
        assertEquals("\uFEFFa", Characters.utf8("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tab_and_line_end_are_fit_and_other_control_characters_are_not() {
        assertTrue(Characters.unfit("a\tb\r\nc Ŵ 👨‍👩‍👧 \u202e").isEmpty());
        for (String text : List.of("\u0000", "\u0007", "\u007f", "\u0085", "\ud800", "a\udc00", "\uffff", "\ufffe")) {
            assertTrue(Characters.unfit(text).isPresent(), text);
        }
    }

    @Test
    void what_shows_nothing_is_blank() {
        for (String text :
                List.of("", " ", "\u00a0", "\u200b\u200d", "\u2003\n", "\ufeff", "\u3164", "\u2800", "\u00ad")) {
            assertTrue(Characters.isBlank(text), text);
        }
        assertFalse(Characters.isBlank("\u200b."));
    }

    @Test
    void codes_that_look_alike_are_one() {
        for (String code : List.of("school", "School", " school", "scho\u200bol", "ｓｃｈｏｏｌ", "school\u00a0")) {
            assertEquals("school", Characters.folded(code));
        }
        assertFalse(Characters.isPlainCode("school "));
        assertFalse(Characters.isPlainCode("scho\u200bol"));
        assertFalse(Characters.isPlainCode("North  East"));
        assertTrue(Characters.isPlainCode("health-visitor_2"));
        assertTrue(Characters.isPlainCode("North East"));
    }
}
