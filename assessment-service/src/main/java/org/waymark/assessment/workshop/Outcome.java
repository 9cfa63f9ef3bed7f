package org.waymark.assessment.workshop;

/** What the partners arrived at for one element. */
public enum Outcome {
    AGREED,
    /** A majority agreed the level; the dissent is kept. */
    AGREED_WITH_DISSENT,
    /** No majority: the element is unrated, which is not zero. */
    NOT_AGREED,
    NOT_APPLICABLE;

    public boolean isRated() {
        return this == AGREED || this == AGREED_WITH_DISSENT;
    }
}
