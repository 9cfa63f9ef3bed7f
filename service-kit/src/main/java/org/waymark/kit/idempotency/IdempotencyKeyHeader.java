package org.waymark.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import org.waymark.kit.refusal.Refusal;

/** The header {@code Idempotency-Key}. */
public final class IdempotencyKeyHeader {
    private static final String NAME = "Idempotency-Key";
    private static final int LONGEST = 200;

    private IdempotencyKeyHeader() {}

    /** @throws Refusal 400 without a key, or with one that is too long */
    public static String of(HttpHeaders headers) {
        String key = headers.getHeaderString(NAME);
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    NAME,
                    "idempotency-key-missing",
                    "Send an Idempotency-Key of 1 to {most} characters, a new one for each new intention.",
                    LONGEST);
        }
        return key;
    }

    /** The key was used before, for something else. */
    public static Refusal reused() {
        return Refusal.ruleBroken(
                NAME,
                "idempotency-key-reused",
                "This key was used for another request. Use a new key for a new intention.");
    }
}
