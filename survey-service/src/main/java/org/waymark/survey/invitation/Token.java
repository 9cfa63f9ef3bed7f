package org.waymark.survey.invitation;

import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/**
 * What an invited person answers with: 128 bits as 22 characters. It is stored nowhere; a keyed hash of it
 * finds the invitation.
 */
public record Token(String text) {
    /** The header that it comes in. */
    public static final String HEADER = "Waymark-Invitation";

    byte[] invitationHash(KeyedHashes hashes) {
        return hashes.of(Purpose.INVITATION, text);
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
