package org.waymark.survey.survey;

import java.util.Map;
import org.waymark.kit.change.Change;

/**
 * A survey after something was done to it.
 *
 * @param cause past tense, such as {@code planned}
 */
public record SurveyChange(Survey survey, String cause, Map<String, Object> detail) implements Change {
    public SurveyChange(Survey survey, String cause) {
        this(survey, cause, Map.of());
    }

    @Override
    public String action() {
        return "survey-" + cause;
    }

    @Override
    public String subject() {
        return survey.id().toString();
    }
}
