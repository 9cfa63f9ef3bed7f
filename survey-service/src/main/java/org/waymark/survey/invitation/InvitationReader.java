package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;

/** Lists who is invited and who is to be reminded; every reading is in the audit log. */
@ApplicationScoped
class InvitationReader {
    private final Invitations invitations;
    private final Reminders reminders;
    private final ScopedSurveys surveys;
    private final Audit audit;

    InvitationReader(Invitations invitations, Reminders reminders, ScopedSurveys surveys, Audit audit) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.surveys = surveys;
        this.audit = audit;
    }

    @Transactional
    Page<InvitationRow> list(UUID surveyId, Paging paging) {
        surveys.find(surveyId);
        audit.record("invitations-read", surveyId.toString());
        return invitations.of(surveyId, paging);
    }

    /** Those who had not answered when the last reminder was begun; nobody once the survey closes. */
    @Transactional
    Page<Reminder> reminders(UUID surveyId, Paging paging) {
        Survey survey = surveys.find(surveyId);
        audit.record("reminders-read", surveyId.toString());
        return reminders.of(survey, paging);
    }
}
