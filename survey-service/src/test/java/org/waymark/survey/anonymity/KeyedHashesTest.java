package org.waymark.survey.anonymity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyedHashesTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final KeyedHashes hashes = new KeyedHashes(KEY);

    @Test
    void hashes_of_one_value_for_two_purposes_have_nothing_in_common() {
        long distinct = Arrays.stream(Purpose.values())
                .map(purpose -> HexFormat.of().formatHex(hashes.of(purpose, "token")))
                .distinct()
                .count();
        assertEquals(Purpose.values().length, distinct);
    }

    @Test
    void tells_parts_apart_that_read_the_same_together() {
        long distinct = Stream.of(
                        hashes.of(Purpose.SOURCE, "ab", "c"),
                        hashes.of(Purpose.SOURCE, "a", "bc"),
                        hashes.of(Purpose.SOURCE, "abc"))
                .map(HexFormat.of()::formatHex)
                .distinct()
                .count();
        assertEquals(3, distinct);
    }

    @Test
    void is_the_same_for_the_same_key_and_another_for_another() {
        byte[] first = hashes.of(Purpose.INVITATION, "token");
        assertArrayEquals(first, new KeyedHashes(KEY).of(Purpose.INVITATION, "token"));
        assertEquals(false, Arrays.equals(first, new KeyedHashes(KEY + "x").of(Purpose.INVITATION, "token")));
    }

    @Test
    void refuses_a_short_key() {
        assertThrows(IllegalArgumentException.class, () -> new KeyedHashes("short"));
    }
}
