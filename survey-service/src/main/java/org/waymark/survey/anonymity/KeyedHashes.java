package org.waymark.survey.anonymity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HMAC-SHA-256 with a key that the database does not hold. Even an id that can be guessed cannot be tried out by someone who has
 * the database alone.
 */
@ApplicationScoped
@Startup
public class KeyedHashes {
    private static final String ALGORITHM = "HmacSHA256";
    static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException for a key of fewer than 32 characters */
    public KeyedHashes(@ConfigProperty(name = "waymark.survey.key") String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "waymark.survey.key (WAYMARK_SURVEY_KEY) needs at least " + SHORTEST_KEY + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @return 32 bytes; the parts are told apart by their lengths, so that no two lists of parts run together */
    public byte[] of(Purpose purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            take(mac, purpose.label());
            for (String part : parts) {
                take(mac, part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static void take(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
