package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.KeyedHashes;

/** Recognises invited people by their tokens. */
@ApplicationScoped
public class Respondents {
    private final Invitations invitations;
    private final KeyedHashes hashes;
    private final Event<InvitationAnswered> observers;

    Respondents(Invitations invitations, KeyedHashes hashes, Event<InvitationAnswered> observers) {
        this.invitations = invitations;
        this.hashes = hashes;
        this.observers = observers;
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

    /** What the response of whoever holds the token is stored under. */
    public byte[] responseKey(Token token) {
        return token.responseHash(hashes);
    }

    public void answered(Invitation invitation) {
        observers.fire(new InvitationAnswered(invitation.surveyId(), invitation.id()));
    }
}
