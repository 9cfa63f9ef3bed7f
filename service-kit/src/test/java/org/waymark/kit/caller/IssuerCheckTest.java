package org.waymark.kit.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuerCheckTest {
    @Test
    void wants_the_keys_of_tokens_over_https() {
        assertEquals(1, findings("http://keycloak:8080/realms/waymark"));
        assertEquals(1, findings(null));
        assertEquals(0, findings("https://sign-in.example.org/realms/waymark"));
    }

    private static int findings(String issuer) {
        return new IssuerCheck(Optional.ofNullable(issuer)).findings().size();
    }
}
