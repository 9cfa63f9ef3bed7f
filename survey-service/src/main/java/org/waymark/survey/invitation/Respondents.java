package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
    private final OpenLinks openLinks;

    Respondents(Invitations invitations, SurveyKeys keys, SurveyTokens tokens, ShortCodes codes, OpenLinks openLinks) {
        this.invitations = invitations;
        this.keys = keys;
        this.tokens = tokens;
        this.codes = codes;
        this.openLinks = openLinks;
    }

    /**
     * Whoever holds the token, or had a code read to them.
     *
     * @throws Refusal 404 for a token that no invitation has
     */
    public Respondent find(Token token) {
        return whoever(token)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "",
                        "not-found",
                        "This invitation is not known. Check that you used the whole link you were sent."));
    }

    private Optional<Respondent> whoever(Token token) {
        if (token.isOpen()) {
            return openLinks.respondent(token);
        }
        return ShortCode.of(token.text())
                .map(codes::respondent)
                .orElseGet(() -> invitations.respondent(keys.all().map(token::invitationHash)));
    }

    /** What the response of an invited person is stored under, whichever of their links they use. */
    public UUID responseKey(Respondent respondent, Survey survey) {
        return tokens.of(survey).responseKey(respondent.invitation(), respondent.secret());
    }
}
