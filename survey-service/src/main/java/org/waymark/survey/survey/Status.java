package org.waymark.survey.survey;

/** How far along a survey is. Close is final. */
public enum Status {
    DRAFT,
    OPEN,
    CLOSED
}
