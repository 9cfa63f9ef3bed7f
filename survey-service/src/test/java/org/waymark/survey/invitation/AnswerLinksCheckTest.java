package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AnswerLinksCheckTest {
    @Test
    void wants_an_address_that_people_elsewhere_can_open_and_nobody_can_listen_to() {
        assertEquals(1, findings("http://127.0.0.1:8082/answer"));
        assertEquals(1, findings("https://localhost/answer"));
        assertEquals(1, findings("http://surveys.example.gov.uk/answer"));
        assertEquals(0, findings("https://surveys.example.gov.uk/answer"));
    }

    private static int findings(String form) {
        return new AnswerLinksCheck(URI.create(form)).findings().size();
    }
}
