package org.waymark.kit.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoredJsonTest {
    record Kept(String name, LocalDate on) {}

    @Test
    void writes_dates_as_text() {
        assertEquals(
                "{\"name\":\"a\",\"on\":\"2026-11-27\"}", StoredJson.write(new Kept("a", LocalDate.of(2026, 11, 27))));
    }

    @Test
    void passes_over_fields_that_are_gone() {
        assertEquals(
                new Kept("a", null), StoredJson.read("{\"name\":\"a\",\"colour\":\"red\",\"on\":null}", Kept.class));
    }

    @Test
    void what_cannot_be_read_is_no_empty_state() {
        assertThrows(UncheckedIOException.class, () -> StoredJson.read("{\"name\":", Kept.class));
    }
}
