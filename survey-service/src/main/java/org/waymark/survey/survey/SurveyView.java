package org.waymark.survey.survey;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.caller.Caller;

/** A survey as those of its area see it: until it closes, counts and nothing else of what was answered. */
public record SurveyView(
        UUID surveyId,
        UUID assessmentId,
        PlanTexts texts,
        LocalDate opensOn,
        LocalDate closesOn,
        List<@Pattern(regexp = "en|cy") String> languages,
        List<String> elements,
        Breakdown breakdown,
        int threshold,
        int daysBetweenReminders,

        @Schema(description = "How many days after the close comments, contacts and imports are kept.")
        int retentionDays,

        @Schema(nullable = true, description = "Day of the last reminder.")
        LocalDate remindedOn,

        Status status,
        FrameworkRef framework,
        int invited,
        List<Invited> invitedPeople,

        @Schema(description = "How many contacts a second person has yet to confirm before mails go to them.")
        int unconfirmedContacts,

        @Schema(
                description =
                        "Responses so far. While the survey is open they are told in steps of five, or of the threshold where that is higher, so that nobody can watch one person answer; at the close the number is exact.")
        long responses,

        @Schema(description = "What this caller may do next.")
        List<@Pattern(regexp = "amend|open|invite|confirm|remind|extend|close") String> allowedActions) {
    public static SurveyView of(Survey survey, long responses, Caller caller, LocalDate today) {
        Plan plan = survey.plan();
        return new SurveyView(
                survey.id(),
                survey.assessment().id(),
                plan.texts(),
                plan.opensOn(),
                plan.closesOn(),
                plan.languages(),
                survey.elements(),
                plan.breakdown(),
                plan.threshold(),
                plan.daysBetweenReminders(),
                plan.retentionDays(),
                survey.remindedOn(),
                survey.status(),
                survey.pinned(),
                survey.people(),
                survey.invited(),
                survey.contacts().unconfirmed(),
                responses,
                survey.allowed(today).stream()
                        .filter(action -> action.isFor(caller))
                        .map(Action::code)
                        .toList());
    }
}
