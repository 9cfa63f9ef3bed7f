package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Seal;

class TokenMintTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final Seal seal = Seal.under(new KeyedHashes(KEY));
    private final TokenMint mint = mint(seal, "someone", "key");

    @Test
    void makes_the_same_invitations_and_tokens_for_the_same_request() {
        assertEquals(mint.issue(4), mint(seal, "someone", "key").issue(4));
    }

    @Test
    void makes_other_invitations_for_another_key_caller_survey_or_place() {
        assertNotEquals(mint.invitationId(3), mint(seal, "someone", "other").invitationId(3));
        assertNotEquals(mint.invitationId(3), mint(seal, "other", "key").invitationId(3));
        assertNotEquals(
                mint.invitationId(3),
                new TokenMint(tokens(seal, KEY), new UUID(1, 3), "someone", "key").invitationId(3));
        assertNotEquals(mint.invitationId(3), mint.invitationId(4));
    }

    @Test
    void makes_other_tokens_for_another_invitation_generation_salt_or_service_key() {
        UUID invitation = new UUID(5, 6);
        Token token = tokens(seal, KEY).of(invitation, 0);
        assertEquals(token, tokens(seal, KEY).of(invitation, 0));
        assertNotEquals(token, tokens(seal, KEY).of(new UUID(5, 7), 0));
        assertNotEquals(token, tokens(Seal.under(new KeyedHashes(KEY)), KEY).of(invitation, 0));
        assertNotEquals(token, tokens(seal, KEY).of(invitation, 1));
        assertNotEquals(token, tokens(seal, KEY + "x").of(invitation, 0));
    }

    @Test
    void makes_tokens_of_128_bits_and_ids_that_look_random() {
        List<Issued> issued = mint.issue(1);
        assertEquals(22, issued.get(0).token().text().length());
        assertEquals(4, mint.invitationId(0).version());
        assertEquals(2, mint.invitationId(0).variant());
    }

    private static TokenMint mint(Seal seal, String caller, String idempotencyKey) {
        return new TokenMint(tokens(seal, KEY), new UUID(1, 2), caller, idempotencyKey);
    }

    private static Tokens tokens(Seal seal, String key) {
        return new Tokens(new KeyedHashes(key), seal);
    }
}
