package org.waymark.survey.response;

/** What a response is, compared with what is stored under the same id. */
public enum ResponseOutcome {
    /** Nothing was stored. */
    CREATED,
    /** The very same is stored. */
    UNCHANGED,
    /** A lower revision was stored. */
    AMENDED,
    /** A higher revision is stored. */
    OUTDATED,
    /** Other answers are stored under the same revision. */
    CONFLICTING;

    public boolean isStored() {
        return this == CREATED || this == AMENDED;
    }
}
