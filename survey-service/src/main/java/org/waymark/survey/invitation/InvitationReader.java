package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.survey.survey.ScopedSurveys;

/** Lists who is invited; every reading is in the audit log. */
@ApplicationScoped
class InvitationReader {
    private final Invitations invitations;
    private final ScopedSurveys surveys;
    private final Audit audit;

    InvitationReader(Invitations invitations, ScopedSurveys surveys, Audit audit) {
        this.invitations = invitations;
        this.surveys = surveys;
        this.audit = audit;
    }

    @Transactional
    Page<InvitationRow> list(UUID surveyId, Paging paging) {
        surveys.find(surveyId);
        audit.record("invitations-read", surveyId.toString());
        return invitations.of(surveyId, paging);
    }
}
