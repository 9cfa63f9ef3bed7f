package org.waymark.assessment.assessment;

/** How the partners arrive at their levels. */
public enum Way {
    INTERVIEWS_THEN_MEETING,
    SURVEY_THEN_WORKSHOP,
    WORKSHOP_ONLY,
    /** Two areas share the sessions; each keeps its own assessment. */
    SHARED_SESSIONS
}
