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
import org.waymark.survey.anonymity.KeyedHashes;

/** Stores the invitations of one request, and knows a request that is repeated. */
@ApplicationScoped
class InvitationIssuer {
    private final Invitations invitations;
    private final KeyedHashes hashes;
    private final Caller caller;

    InvitationIssuer(Invitations invitations, KeyedHashes hashes, Caller caller) {
        this.invitations = invitations;
        this.hashes = hashes;
        this.caller = caller;
    }

    TokenMint mint(UUID surveyId, String idempotencyKey) {
        return new TokenMint(hashes, surveyId, caller.subject(), idempotencyKey);
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
            made.add(new Invitation(
                    mint.survey(),
                    mint.invitationId(number),
                    people.get(number).contact(),
                    mint.token(number).invitationHash(hashes)));
        }
        Collections.shuffle(made);
        invitations.persist(made);
        invitations.remember(mint.survey(), mint.keyHash(), mint.contentHash(people));
    }
}
