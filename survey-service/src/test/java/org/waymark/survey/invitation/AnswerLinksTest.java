package org.waymark.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AnswerLinksTest {
    @Test
    void the_token_stands_where_no_browser_sends_it() {
        AnswerLinks links = new AnswerLinks(URI.create("https://forms.example.org/ask?here"));
        assertEquals("https://forms.example.org/ask?here#token", links.to(new Token("token")));
    }
}
