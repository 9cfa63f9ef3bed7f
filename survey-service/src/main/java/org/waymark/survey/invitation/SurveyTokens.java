package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.survey.anonymity.SurveyKeys;
import org.waymark.survey.survey.Survey;

/** Makes the tokens of surveys that have not closed. */
@ApplicationScoped
class SurveyTokens {
    private final SurveyKeys keys;

    SurveyTokens(SurveyKeys keys) {
        this.keys = keys;
    }

    Tokens of(Survey survey) {
        return new Tokens(keys.named(survey.seal().keyId()), survey.seal());
    }
}
