package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.idempotency.IdempotencyKeyHeader;
import org.waymark.survey.survey.Survey;

/** Stores the invitations of one request, and knows a request that is repeated. */
@ApplicationScoped
class InvitationIssuer {
    private final Invitations invitations;
    private final SurveyTokens tokens;
    private final Caller caller;

    InvitationIssuer(Invitations invitations, SurveyTokens tokens, Caller caller) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.caller = caller;
    }

    /** @param survey one that has not closed: afterwards no token can be made */
    TokenMint mint(Survey survey, String idempotencyKey) {
        return new TokenMint(tokens.of(survey), survey.id(), caller.subject(), idempotencyKey);
    }

    /** @throws org.waymark.kit.refusal.Refusal 422 for a key that was used with other content */
    boolean isRepeated(TokenMint mint, List<Invitee> people) {
        Optional<byte[]> before = invitations.contentOf(mint.survey(), mint.keyHash());
        if (before.isPresent() && !Arrays.equals(before.get(), mint.contentHash(people))) {
            throw IdempotencyKeyHeader.reused();
        }
        return before.isPresent();
    }

    /** In random order: people are often listed role by role, and the counts per role are known. */
    void store(TokenMint mint, List<Invitee> people) {
        List<Invitation> made = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            UUID id = mint.invitationId(number);
            made.add(new Invitation(
                    mint.survey(),
                    id,
                    people.get(number).contact(),
                    Delivery.BY_HAND,
                    mint.tokens().invitationHash(id)));
        }
        Collections.shuffle(made);
        invitations.persist(made);
        invitations.remember(mint.survey(), mint.keyHash(), mint.contentHash(people));
    }
}
