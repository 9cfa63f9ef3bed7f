package org.waymark.survey.invitation;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;
import org.waymark.survey.anonymity.Seal;

/**
 * Makes the tokens of a survey. A token is stored nowhere and follows from the service's key, the survey's salt, the
 * invitation and its generation, so that
 * a reminder can carry the same link again, and who has not answered is worked out when a reminder needs it instead of being kept.
 */
record Tokens(KeyedHashes hashes, Seal seal) {
    private static final int TOKEN_BYTES = 16;

    /** @param generation how often the invitation's link was renewed */
    Token of(UUID invitation, int generation) {
        byte[] hash = hashes.of(Purpose.TOKEN, seal.saltText(), invitation.toString(), String.valueOf(generation));
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TOKEN_BYTES)));
    }

    /** What an invited person's response is stored under. With the salt goes what leads from the one to the other. */
    UUID responseKey(UUID invitation) {
        return responseKey(invitation, "");
    }

    /** @param secret of one answer with a link for anybody; empty with a link of one's own */
    UUID responseKey(UUID link, String secret) {
        return hashes.uuid(Purpose.RESPONSE, seal.saltText(), link.toString(), secret);
    }
}
