package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AnswerLinksTest {
    private static final URI SERVICE = URI.create("https://survey.example.org/");

    @Test
    void a_path_leads_to_the_service_and_an_address_to_a_form_of_somebody_else() {
        assertEquals(
                "https://survey.example.org/answer#token", new AnswerLinks(URI.create("/answer")).to("token", SERVICE));
        assertEquals(
                "https://forms.example.org/ask?here#token",
                new AnswerLinks(URI.create("https://forms.example.org/ask?here")).to("token", SERVICE));
    }
}
