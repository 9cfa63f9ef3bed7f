package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links of invited people: where they answer, and behind the sign # their token, which no browser sends to anyone. */
@ApplicationScoped
public class AnswerLinks {
    private final URI form;

    AnswerLinks(@ConfigProperty(name = "waymark.survey.answer.url") URI form) {
        this.form = form;
    }

    public String to(Token token) {
        return form + "#" + token.text();
    }
}
