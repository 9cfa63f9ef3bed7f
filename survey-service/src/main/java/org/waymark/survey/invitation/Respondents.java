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
    private final SurveyTokens tokens;
    private final ShortCodes codes;

    Respondents(Invitations invitations, SurveyKeys keys, SurveyTokens tokens, ShortCodes codes) {
        this.invitations = invitations;
        this.keys = keys;
        this.tokens = tokens;
        this.codes = codes;
    }

    /**
     * Whoever holds the token, or had a code read to them.
     *
     * @throws Refusal 404 for a token that no invitation has
     */
    public Respondent find(Token token) {
        return ShortCode.of(token.text())
                .map(codes::respondent)
                .orElseGet(() -> invitations.respondent(keys.all().map(token::invitationHash)))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "",
                        "not-found",
                        "This invitation is not known. Check that you used the whole link you were sent."));
    }

    /** What the response of an invited person is stored under, whichever of their links they use. */
    public UUID responseKey(Respondent respondent, Survey survey) {
        return tokens.of(survey).responseKey(respondent.invitation());
    }
}
