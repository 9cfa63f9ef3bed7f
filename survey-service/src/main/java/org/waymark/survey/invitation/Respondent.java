package org.waymark.survey.invitation;

import java.util.UUID;

/**
 * Whoever holds a token, as far as an answer needs it.
 *
 * @param survey the one they are asked to answer
 * @param invitation whose token it is
 * @param delivery how the link came to them
 */
public record Respondent(UUID survey, UUID invitation, Delivery delivery) {
    /** Whether nobody but them was shown the link. */
    public boolean isReached() {
        return delivery.isReached();
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "Respondent";
    }
}
