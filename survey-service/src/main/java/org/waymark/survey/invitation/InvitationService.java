package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.Invited;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Invites people to a survey. */
@ApplicationScoped
class InvitationService {
    private final ScopedSurveys surveys;
    private final InvitationChecks checks;
    private final InvitationIssuer issuer;
    private final Changes changes;

    InvitationService(ScopedSurveys surveys, InvitationChecks checks, InvitationIssuer issuer, Changes changes) {
        this.surveys = surveys;
        this.checks = checks;
        this.issuer = issuer;
        this.changes = changes;
    }

    /** @throws Refusal 422 for unknown codes, contacts invited before or a key used with other content, 409 once the survey has closed */
    @Transactional
    List<Issued> invite(UUID surveyId, String idempotencyKey, Delivery delivery, List<Invitee> people) {
        Survey survey = surveys.lock(surveyId);
        survey.requireInviting();
        TokenMint mint = issuer.mint(survey, idempotencyKey);
        if (!issuer.isRepeated(mint, delivery, people)) {
            checks.check(survey, delivery, people);
            survey.invite(people.stream()
                    .map(person -> new Invited(person.role(), person.agency(), 1))
                    .toList());
            issuer.store(mint, delivery, people);
            if (delivery == Delivery.MAIL) {
                issuer.send(mint, survey, people);
            }
            changes.tell(
                    new SurveyChange(survey, "invited", Map.of("people", people.size(), "delivery", delivery.name())));
        }
        return mint.issue(people.size());
    }
}
