package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.survey.survey.Status;

class AnsweredFlagsTest {
    @Test
    void waits_for_a_full_step_while_the_survey_is_open() {
        assertFalse(AnsweredFlags.isDue(4, Status.OPEN, 5));
        assertTrue(AnsweredFlags.isDue(5, Status.OPEN, 5));
    }

    @Test
    void notes_whoever_is_left_after_the_close() {
        assertTrue(AnsweredFlags.isDue(1, Status.CLOSED, 5));
        assertFalse(AnsweredFlags.isDue(0, Status.CLOSED, 5));
    }
}
