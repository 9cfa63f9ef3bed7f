package org.waymark.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxyCheckTest {
    private static final Optional<List<String>> PROXY = Optional.of(List.of("10.0.0.1"));

    @Test
    void wants_a_known_proxy_or_a_certificate_of_the_services_own() {
        assertEquals(1, findings(false, Optional.empty(), null));
        assertEquals(1, findings(false, PROXY, null));
        assertEquals(0, findings(false, Optional.empty(), "own"));
        assertEquals(0, findings(true, PROXY, null));
    }

    @Test
    void wants_to_know_whose_word_about_addresses_counts() {
        assertEquals(1, findings(true, Optional.empty(), null));
        assertEquals(1, findings(true, Optional.empty(), "own"));
    }

    private static int findings(boolean forwarded, Optional<List<String>> trusted, String certificate) {
        return new ProxyCheck(forwarded, trusted, Optional.ofNullable(certificate))
                .findings()
                .size();
    }
}
