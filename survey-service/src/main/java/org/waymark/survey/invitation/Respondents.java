package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.KeyedHashes;

/** Recognises invited people by their tokens. */
@ApplicationScoped
public class Respondents {
    private final Invitations invitations;
    private final KeyedHashes hashes;

    Respondents(Invitations invitations, KeyedHashes hashes) {
        this.invitations = invitations;
        this.hashes = hashes;
    }

    /** @throws Refusal 404 for a token that no invitation has */
    public Invitation find(Token token) {
        return invitations
                .withToken(token.invitationHash(hashes))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "",
                        "not-found",
                        "This invitation is not known. Check that you used the whole link you were sent."));
    }
}
