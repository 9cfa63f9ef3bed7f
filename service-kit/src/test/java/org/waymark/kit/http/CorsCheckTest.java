package org.waymark.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorsCheckTest {
    @Test
    void wants_origins_named_one_by_one_and_over_https() {
        assertEquals(1, findings("*"));
        assertEquals(1, findings("/.*/"));
        assertEquals(1, findings("https://portal.example.org", "http://portal.example.org"));
        assertEquals(0, findings("https://portal.example.org", "https://www.example.org"));
        assertEquals(0, findings());
    }

    private static int findings(String... origins) {
        return new CorsCheck(Optional.of(List.of(origins))).findings().size();
    }
}
