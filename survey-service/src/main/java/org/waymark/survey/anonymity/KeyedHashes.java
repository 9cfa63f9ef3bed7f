package org.waymark.survey.anonymity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 with a key that the database does not hold. Even an id that can be guessed cannot be tried out by someone who has
 * the database alone.
 */
public final class KeyedHashes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 4;
    static final int SHORTEST_KEY = 32;

    /** Copied for each hash: looking for the algorithm and taking in the key costs more than the hash. */
    private final Mac keyed;

    private final String id;

    /** @throws IllegalArgumentException for a key of fewer than 32 characters */
    public KeyedHashes(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "waymark.survey.key (WAYMARK_SURVEY_KEY) needs at least " + SHORTEST_KEY + " characters");
        }
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
        this.id = HexFormat.of().formatHex(of(Purpose.KEY_ID), 0, ID_BYTES);
    }

    /** Tells keys apart and gives nothing of them away; 8 hexadecimal digits. */
    public String id() {
        return id;
    }

    /** @return 32 bytes; the parts are told apart by their lengths, so that no two lists of parts run together */
    public byte[] of(Purpose purpose, String... parts) {
        Mac mac = copy();
        take(mac, purpose.label());
        for (String part : parts) {
            take(mac, part);
        }
        return mac.doFinal();
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the platform's " + ALGORITHM + " can be copied", impossible);
        }
    }

    /** The same hash cut to 128 bits, of which 122 are left in the form of a random UUID. */
    public UUID uuid(Purpose purpose, String... parts) {
        ByteBuffer bits = ByteBuffer.wrap(of(purpose, parts));
        return new UUID(
                bits.getLong() & 0xffff_ffff_ffff_0fffL | 0x4000L,
                bits.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    private static void take(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
