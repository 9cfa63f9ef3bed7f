package org.waymark.survey.invitation;

import java.util.UUID;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/**
 * What an invited person answers with: 128 bits as 22 characters. It is stored nowhere; of its two hashes one finds the invitation
 * and the other the response, and neither leads to the other.
 */
public record Token(String text) {
    /** The header that it comes in. */
    public static final String HEADER = "Waymark-Invitation";

    byte[] invitationHash(KeyedHashes hashes) {
        return hashes.of(Purpose.INVITATION, text);
    }

    /** What the response of whoever holds the token is stored under. */
    public UUID responseKey(KeyedHashes hashes) {
        return hashes.uuid(Purpose.RESPONSE, text);
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
