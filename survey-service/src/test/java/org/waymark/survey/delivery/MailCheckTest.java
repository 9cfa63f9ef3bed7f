package org.waymark.survey.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.kit.production.Finding;

class MailCheckTest {
    @Test
    void wants_a_sender_that_exists_and_encryption() {
        assertEquals(
                List.of("QUARKUS_MAILER_FROM", "QUARKUS_MAILER_START_TLS"),
                settings("Waymark <surveys@waymark.invalid>", false, Optional.empty()));
        assertEquals(
                List.of("QUARKUS_MAILER_START_TLS"),
                settings("surveys@example.gov.uk", false, Optional.of("OPTIONAL")));
        assertEquals(List.of(), settings("surveys@example.gov.uk", false, Optional.of("REQUIRED")));
        assertEquals(List.of(), settings("surveys@example.gov.uk", true, Optional.empty()));
    }

    private static List<String> settings(String from, boolean tls, Optional<String> startTls) {
        return new MailCheck(from, tls, startTls)
                .findings().stream().map(Finding::setting).toList();
    }
}
