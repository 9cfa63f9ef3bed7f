package org.waymark.kit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatementLogCheckTest {
    @Test
    void wants_no_content_in_the_services_log() {
        assertEquals(2, new StatementLogCheck(true, true).findings().size());
        assertEquals(0, new StatementLogCheck(false, false).findings().size());
    }
}
