package org.waymark.survey.response;

import java.util.UUID;
import org.waymark.survey.survey.Survey;

/**
 * A survey as it is kept in memory for those who answer.
 *
 * @param survey as it was a moment ago, not attached to the database
 */
public record OpenSurvey(Survey survey, Questionnaire questionnaire) {
    public UUID id() {
        return survey.id();
    }
}
