package org.waymark.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.mail.Mails;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Lets a second person look at contacts and confirm them; their mails go out from then on. */
@ApplicationScoped
class ContactService {
    private final ScopedSurveys surveys;
    private final Contacts contacts;
    private final Mails mails;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    ContactService(ScopedSurveys surveys, Contacts contacts, Mails mails, Changes changes, Audit audit, Caller caller) {
        this.surveys = surveys;
        this.contacts = contacts;
        this.mails = mails;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    Page<ContactRow> list(UUID surveyId, Paging paging) {
        surveys.find(surveyId);
        audit.record("contacts-read", surveyId.toString());
        return contacts.of(surveyId, paging);
    }

    /**
     * @param ifMatch version of the survey that was looked at: each further contact makes another
     * @throws Refusal 403 for a coordinator, 404 for a foreign survey, 428 or 412 without the current version, 409 once it closes or where none waits
     */
    @Transactional
    Survey confirm(UUID surveyId, String ifMatch) {
        if (caller.is(Roles.COORDINATOR)) {
            throw Refusal.forbidden("second-person", "Somebody other than a coordinator confirms contacts.");
        }
        Survey survey = surveys.lock(surveyId);
        ETags.require(ifMatch, survey.version());
        survey.confirmContacts();
        List<UUID> confirmed = contacts.remove(surveyId);
        mails.invite(surveyId, confirmed);
        changes.tell(new SurveyChange(survey, "contacts-confirmed", Map.of("people", confirmed.size())));
        return survey;
    }
}
