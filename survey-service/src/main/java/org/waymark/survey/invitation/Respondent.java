package org.waymark.survey.invitation;

import java.util.UUID;

/**
 * Whoever holds a token, as far as an answer needs it.
 *
 * @param survey the one they are asked to answer
 * @param invitation whose token it is
 * @param delivery how the link came to them
 * @param secret what tells their answer from others with a link for anybody; empty with a link of their own
 */
public record Respondent(UUID survey, UUID invitation, Delivery delivery, String secret) {
    /** Somebody with a link of their own. */
    Respondent(UUID survey, UUID invitation, Delivery delivery) {
        this(survey, invitation, delivery, "");
    }

    /** Whether others may answer with the same link. */
    public boolean sharesLink() {
        return !secret.isEmpty();
    }

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
