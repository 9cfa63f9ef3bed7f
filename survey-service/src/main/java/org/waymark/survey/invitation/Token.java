package org.waymark.survey.invitation;

import java.util.UUID;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/**
 * What an invited person answers with: 128 bits as 22 characters. It is stored nowhere; a keyed hash of it
 * finds the invitation.
 */
public record Token(String text) {
    /** The header that it comes in. */
    public static final String HEADER = "Waymark-Invitation";

    private static final char BEFORE_SECRET = '.';

    byte[] invitationHash(KeyedHashes hashes) {
        return hashes.of(Purpose.INVITATION, link());
    }

    /** Whether anybody may answer with the link; then each answer has a secret of its own behind a full stop. */
    boolean isOpen() {
        return text.indexOf(BEFORE_SECRET) >= 0;
    }

    /** Empty before the device has made one. */
    String secret() {
        return text.substring(text.indexOf(BEFORE_SECRET) + 1);
    }

    /** As the link of anybody: its secret is yet to be made. */
    Token opened() {
        return new Token(text + BEFORE_SECRET);
    }

    /** Whether it is the link of anybody, without what tells one answer from the others. */
    public boolean needsSecret() {
        return isOpen() && secret().isEmpty();
    }

    /** With a secret where it needs one. */
    public Token ready() {
        return needsSecret() ? new Token(text + UUID.randomUUID()) : this;
    }

    private String link() {
        return isOpen() ? text.substring(0, text.indexOf(BEFORE_SECRET)) : text;
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
