package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.mail.Mails;
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
    private final Invitations invitations;
    private final SurveyTokens tokens;
    private final Mails mails;
    private final Changes changes;

    InvitationService(
            ScopedSurveys surveys,
            InvitationChecks checks,
            InvitationIssuer issuer,
            Invitations invitations,
            SurveyTokens tokens,
            Mails mails,
            Changes changes) {
        this.surveys = surveys;
        this.checks = checks;
        this.issuer = issuer;
        this.invitations = invitations;
        this.tokens = tokens;
        this.mails = mails;
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

    /**
     * Ends the link of an invitation and makes another, which leads to the same answer. It goes out by mail, unless links of this invitation
     * are handed out.
     *
     * @throws Refusal 404 for a foreign survey or an unknown invitation, 409 once the survey has closed
     */
    @Transactional
    Renewed renew(UUID surveyId, UUID invitationId) {
        Survey survey = surveys.lock(surveyId);
        survey.requireInviting();
        Invitation invitation = invitations.required(surveyId, invitationId);
        Token token = invitation.renew(tokens.of(survey));
        if (invitation.delivery() == Delivery.MAIL) {
            mails.inviteAgain(surveyId, invitationId);
        }
        changes.tell(new SurveyChange(survey, "link-renewed"));
        return new Renewed(invitation.delivery(), token);
    }

    record Renewed(Delivery delivery, Token token) {}
}
