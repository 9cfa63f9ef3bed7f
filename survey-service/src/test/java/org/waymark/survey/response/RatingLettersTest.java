package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingLettersTest {
    private final RatingLetters letters = new RatingLetters(List.of("PLAN-2", "PLAN-1", "LEAD-1"), List.of(0, 10, 20));

    @Test
    void stand_in_the_frameworks_order_whatever_order_they_were_given_in() {
        assertEquals("CA-", letters.written(List.of(new Rating("PLAN-1", 0, null), new Rating("PLAN-2", 20, null))));
    }

    @Test
    void tell_who_cannot_say_from_where_it_does_not_apply_and_from_what_was_left_out() {
        assertEquals(
                "/?-",
                letters.written(List.of(
                        new Rating("PLAN-1", null, "CANNOT_SAY"), new Rating("PLAN-2", null, "NOT_APPLICABLE"))));
    }
}
