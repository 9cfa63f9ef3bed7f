package org.waymark.survey.anonymity;

import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the tokens of a survey follow from, beside the service's key. Without its salt, which is destroyed at the close, not even someone who
 * has the database and the key can make a token again.
 *
 * @param keyId which of the service's keys
 * @param salt 128 random bits; null once the survey closes
 */
@Embeddable
public record Seal(String keyId, byte[] salt) {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Seal under(KeyedHashes key) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Seal(key.id(), salt);
    }

    public Seal broken() {
        return new Seal(keyId, null);
    }

    public String saltText() {
        return HexFormat.of().formatHex(salt);
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "Seal";
    }
}
