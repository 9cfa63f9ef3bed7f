package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.contact.Contacts;
import org.waymark.survey.mail.Mails;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Gives invited people another link in place of one that was lost or has come into other hands. */
@ApplicationScoped
class Renewals {
    private final ScopedSurveys surveys;
    private final Invitations invitations;
    private final SurveyTokens tokens;
    private final Contacts contacts;
    private final Mails mails;
    private final Changes changes;

    Renewals(
            ScopedSurveys surveys,
            Invitations invitations,
            SurveyTokens tokens,
            Contacts contacts,
            Mails mails,
            Changes changes) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.tokens = tokens;
        this.contacts = contacts;
        this.mails = mails;
        this.changes = changes;
    }

    /**
     * Ends the link of an invitation and makes another, which leads to the same answer. It goes out by mail, unless the link is
     * handed out, or the contact still waits to be confirmed: then the first mail has it.
     *
     * @throws Refusal 404 for a foreign survey or an unknown invitation, 409 once the survey has closed
     */
    @Transactional
    Renewed renew(UUID surveyId, UUID invitationId) {
        Survey survey = surveys.lock(surveyId);
        survey.requireInviting();
        Invitation invitation = invitations.required(surveyId, invitationId);
        Token token = invitation.renew(tokens.of(survey));
        if (invitation.delivery() == Delivery.MAIL && !contacts.isWaiting(surveyId, invitationId)) {
            mails.invite(surveyId, List.of(invitationId));
        }
        changes.tell(new SurveyChange(survey, "link-renewed"));
        return new Renewed(invitation.delivery(), token);
    }

    record Renewed(Delivery delivery, Token token) {}
}
