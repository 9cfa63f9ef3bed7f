package org.waymark.survey.response;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.FrameworkRef;
import org.waymark.survey.survey.Plan;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Survey;

/** What an invited person needs to answer; questions and levels stand in the catalogue. Says nothing of whether they have. */
record InvitationView(
        String title,

        @Schema(
                description = "The language of its title.",
                enumeration = {"en", "cy"})
        String language,

        Status status,
        LocalDate opensOn,
        LocalDate closesOn,

        @Schema(
                description =
                        "Whether an answer given now is taken: it is open, and today neither before nor after its days.")
        boolean takesAnswers,

        List<@Pattern(regexp = "en|cy") String> languages,
        @Schema(enumeration = {"England", "Wales"}) String nation,
        FrameworkRef framework) {
    static InvitationView of(Survey survey, String language, LocalDate today) {
        Plan plan = survey.plan();
        return new InvitationView(
                plan.title(language),
                language,
                survey.status(),
                plan.opensOn(),
                plan.closesOn(),
                survey.isTaking(today),
                plan.languages(),
                survey.assessment().nation(),
                survey.pinned());
    }
}
