package org.waymark.kit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabasePasswordCheckTest {
    @Test
    void wants_a_password_that_nobody_can_read_or_guess() {
        assertEquals(1, findings("notes", "notes"));
        assertEquals(1, findings("notes", "postgres"));
        assertEquals(1, findings("notes", null));
        assertEquals(0, findings("notes", "chosen-by-the-operator"));
    }

    private static int findings(String user, String password) {
        return new DatabasePasswordCheck(Optional.of(user), Optional.ofNullable(password))
                .findings()
                .size();
    }
}
