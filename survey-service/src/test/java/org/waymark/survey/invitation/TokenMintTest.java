package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.anonymity.KeyedHashes;

class TokenMintTest {
    private final KeyedHashes hashes = new KeyedHashes("0123456789abcdef0123456789abcdef");
    private final TokenMint mint = new TokenMint(hashes, new UUID(1, 2), "someone", "key");

    @Test
    void makes_the_same_tokens_for_the_same_request() {
        assertEquals(mint.token(3), new TokenMint(hashes, new UUID(1, 2), "someone", "key").token(3));
    }

    @Test
    void makes_other_tokens_for_another_key_caller_survey_or_place() {
        assertNotEquals(mint.token(3), new TokenMint(hashes, new UUID(1, 2), "someone", "other").token(3));
        assertNotEquals(mint.token(3), new TokenMint(hashes, new UUID(1, 2), "other", "key").token(3));
        assertNotEquals(mint.token(3), new TokenMint(hashes, new UUID(1, 3), "someone", "key").token(3));
        assertNotEquals(mint.token(3), mint.token(4));
    }

    @Test
    void makes_tokens_of_128_bits_and_ids_that_look_random() {
        assertEquals(22, mint.token(0).text().length());
        assertEquals(4, mint.invitationId(0).version());
        assertEquals(2, mint.invitationId(0).variant());
    }
}
