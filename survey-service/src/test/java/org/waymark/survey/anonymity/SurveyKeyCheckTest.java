package org.waymark.survey.anonymity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SurveyKeyCheckTest {
    @Test
    void wants_a_key_that_nobody_can_read_or_guess() {
        assertEquals(1, findings("missing"));
        assertEquals(1, findings("published-and-therefore-for-made-up-people-only"));
        assertEquals(1, findings("only-for-development-and-tests-never-for-real-people"));
        assertEquals(0, findings("chosen-by-the-operator-and-long-enough"));
    }

    private static int findings(String key) {
        return new SurveyKeyCheck(key).findings().size();
    }
}
