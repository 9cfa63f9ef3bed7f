package org.waymark.assessment.assessment;

/** Where an assessment stands. */
public enum Stage {
    SET_UP,
    UNDER_WAY,
    SUBMITTED,
    /** Sent back by the panel with questions. */
    RETURNED,
    /** Signed off: there is a baseline. */
    VALIDATED,
    WITHDRAWN
}
