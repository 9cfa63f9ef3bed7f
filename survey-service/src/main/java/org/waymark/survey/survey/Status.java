package org.waymark.survey.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far along a survey is. Close is final. */
@Schema(name = "SurveyStatus")
public enum Status {
    DRAFT,
    OPEN,
    CLOSED
}
