package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortCodeTest {
    @Test
    void is_understood_however_it_is_typed() {
        Optional<ShortCode> code = Optional.of(new ShortCode(7913, "KWTM"));
        assertEquals(code, ShortCode.of("007 913 KWTM"));
        assertEquals(code, ShortCode.of(" 007913kwtm "));
        assertEquals(code, ShortCode.of("007-913-kwtm"));
    }

    @Test
    void is_read_as_it_is_written() {
        IntStream.range(0, 100)
                .mapToObj(number -> ShortCode.any())
                .forEach(code -> assertEquals(Optional.of(code), ShortCode.of(code.text())));
        assertNotEquals(ShortCode.any(), ShortCode.any());
    }

    @Test
    void is_no_token() {
        assertEquals(Optional.empty(), ShortCode.of("Zk3vXn2QH0a8sT5yPq7LwR"));
        assertEquals(Optional.empty(), ShortCode.of("1234567890"));
        assertEquals(Optional.empty(), ShortCode.of("1".repeat(10_000)));
    }
}
