package org.waymark.survey.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far along a survey is. Close is final; a large one is closing while its responses are counted, and takes no answer any more. */
@Schema(name = "SurveyStatus")
public enum Status {
    DRAFT,
    OPEN,
    CLOSING,
    CLOSED
}
