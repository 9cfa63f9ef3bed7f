package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** Links in mails lead people somewhere, and nobody on the way may read their answers. */
@ApplicationScoped
class AnswerLinksCheck implements ProductionCheck {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private final URI form;

    AnswerLinksCheck(@ConfigProperty(name = "waymark.survey.answer.url") URI form) {
        this.form = form;
    }

    @Override
    public String name() {
        return "answer-url";
    }

    @Override
    public List<Finding> findings() {
        return Finding.when(
                !"https".equals(form.getScheme()) || THIS_MACHINE.contains(form.getHost()),
                "WAYMARK_SURVEY_ANSWER_URL",
                "it is not an https address that people elsewhere can open");
    }
}
