package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.survey.survey.Status;

class AnsweredFlagsTest {
    @Test
    void waits_for_five_people_while_the_survey_is_open() {
        assertFalse(AnsweredFlags.isDue(4, Status.OPEN, 5));
        assertTrue(AnsweredFlags.isDue(5, Status.OPEN, 5));
    }

    @Test
    void waits_for_more_where_the_threshold_is_higher_and_for_five_where_it_is_lower() {
        assertFalse(AnsweredFlags.isDue(7, Status.OPEN, 8));
        assertFalse(AnsweredFlags.isDue(4, Status.OPEN, 2));
    }

    @Test
    void notes_whoever_is_left_after_the_close() {
        assertTrue(AnsweredFlags.isDue(1, Status.CLOSED, 5));
        assertFalse(AnsweredFlags.isDue(0, Status.CLOSED, 5));
    }
}
