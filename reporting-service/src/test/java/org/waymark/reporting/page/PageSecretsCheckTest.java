package org.waymark.reporting.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageSecretsCheckTest {
    @Test
    void wants_secrets_that_nobody_can_read() {
        assertEquals(2, findings("demonstration", "published-and-therefore-for-made-up-people-only"));
        assertEquals(0, findings("chosen", "chosen-by-the-operator-and-long-enough"));
    }

    @Test
    void does_without_them() {
        assertEquals(0, findings(null, null));
    }

    private static int findings(String client, String sessions) {
        return new PageSecretsCheck(Optional.ofNullable(client), Optional.ofNullable(sessions))
                .findings()
                .size();
    }
}
