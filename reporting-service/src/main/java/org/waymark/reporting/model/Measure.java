package org.waymark.reporting.model;

/** What a cell counts; the comments give the meaning of the cell's {@code code} and {@code answer}. */
public enum Measure {
    /** Contributions. Code and answer are empty. */
    UNITS,
    /** Units at a level: element, number of the level. */
    LEVEL,
    /** Units by outcome of an element: element, {@code RATED}, {@code UNRATED} or {@code NOT_APPLICABLE}. */
    STATUS,
    /** Units in whose workshops a stakeholder role took part: role. */
    ROLE,
    /** Units in which a conclusion was drawn: theme, {@code SELF_ASSESSMENT}, {@code PANEL} or {@code BOTH}. */
    THEME,
    /** Sum of survey respondents. */
    RESPONDENTS,
    /** Sum of workshop participants. */
    PARTICIPANTS
}
