package org.waymark.assessment.assessment;

/** What came of a request to put something in place. */
public record Written(Assessment assessment, Effect effect) {
    /** Whether it was new, replaced what was there, or was there already. */
    public enum Effect {
        CREATED,
        CHANGED,
        NONE
    }

    boolean isCreated() {
        return effect == Effect.CREATED;
    }

    boolean isNew() {
        return effect != Effect.NONE;
    }
}
