package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.SurveyKeys;
import org.waymark.survey.survey.Survey;

/** Recognises invited people by their tokens. */
@ApplicationScoped
public class Respondents {
    private final Invitations invitations;
    private final SurveyKeys keys;

    Respondents(Invitations invitations, SurveyKeys keys) {
        this.invitations = invitations;
        this.keys = keys;
    }

    /**
     * The survey that whoever holds the token is invited to.
     *
     * @throws Refusal 404 for a token that no invitation has
     */
    public UUID survey(Token token) {
        return invitations
                .surveyOf(keys.all().map(token::invitationHash))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "",
                        "not-found",
                        "This invitation is not known. Check that you used the whole link you were sent."));
    }

    /** What the response of whoever holds the token is stored under. */
    public UUID responseKey(Token token, Survey survey) {
        return token.responseKey(keys.named(survey.seal().keyId()));
    }
}
