package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.survey.anonymity.SurveyKeys;
import org.waymark.survey.survey.Survey;

/** Makes the tokens of surveys that have not closed. */
@ApplicationScoped
public class SurveyTokens {
    private final SurveyKeys keys;

    SurveyTokens(SurveyKeys keys) {
        this.keys = keys;
    }

    /** @param generation how often the invitation's link was renewed */
    public Token of(Survey survey, UUID invitation, int generation) {
        return of(survey).of(invitation, generation);
    }

    Tokens of(Survey survey) {
        return new Tokens(keys.named(survey.seal().keyId()), survey.seal());
    }
}
