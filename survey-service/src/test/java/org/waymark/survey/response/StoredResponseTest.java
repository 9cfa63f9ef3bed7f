package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredResponseTest {
    @Test
    void is_created_where_nothing_is_stored() {
        assertEquals(ResponseOutcome.CREATED, response(3, 1).against(null));
    }

    @Test
    void changes_nothing_when_the_same_is_stored_whatever_the_order_of_ratings() {
        Answers one = answers(new Rating("A", 1, null), new Rating("B", 2, null));
        Answers other = answers(new Rating("B", 2, null), new Rating("A", 1, null));
        UUID key = new UUID(1, 1);
        assertEquals(ResponseOutcome.UNCHANGED, stored(key, 1, one).against(stored(key, 1, other)));
    }

    @Test
    void amends_a_lower_revision() {
        assertEquals(ResponseOutcome.AMENDED, response(2, 4).against(response(1, 1)));
        assertEquals(ResponseOutcome.AMENDED, response(2, 1).against(response(1, 1)));
    }

    @Test
    void conflicts_with_other_answers_of_the_same_revision() {
        assertEquals(ResponseOutcome.CONFLICTING, response(1, 4).against(response(1, 1)));
    }

    @Test
    void is_outdated_by_a_higher_revision() {
        assertEquals(ResponseOutcome.OUTDATED, response(1, 4).against(response(2, 1)));
    }

    private static StoredResponse response(int revision, int level) {
        return stored(new UUID(1, 1), revision, answers(new Rating("A", level, null)));
    }

    private static Answers answers(Rating... ratings) {
        return new Answers("midwife", "maternity", List.of(ratings), List.of());
    }

    private static StoredResponse stored(UUID key, int revision, Answers answers) {
        return StoredResponse.of(
                key, revision, answers, new RatingLetters(List.of("A", "B"), List.of(1, 2, 3, 4)), true);
    }
}
