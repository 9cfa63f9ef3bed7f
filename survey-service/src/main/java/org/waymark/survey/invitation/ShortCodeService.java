package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Gives somebody who cannot use a link a code over the telephone. */
@ApplicationScoped
class ShortCodeService {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final ScopedSurveys surveys;
    private final Invitations invitations;
    private final ShortCodes codes;
    private final Changes changes;
    private final Clock clock;

    ShortCodeService(ScopedSurveys surveys, Invitations invitations, ShortCodes codes, Changes changes, Clock clock) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.codes = codes;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a foreign survey or an unknown invitation, 409 for one by mail and once the survey closes */
    @Transactional
    ShortCodeResource.IssuedCode issue(UUID surveyId, UUID invitationId) {
        Survey survey = surveys.lock(surveyId);
        survey.requireInviting();
        if (invitations.required(surveyId, invitationId).delivery() == Delivery.MAIL) {
            throw Refusal.wrongState(
                    "not-handed-out",
                    "Who is invited by mail has their own link; only of links handed out you may know.");
        }
        Instant expires = clock.instant().plus(A_DAY);
        ShortCode code = codes.issue(surveyId, invitationId, expires);
        changes.tell(new SurveyChange(survey, "code-issued"));
        return new ShortCodeResource.IssuedCode(code.text(), expires);
    }
}
