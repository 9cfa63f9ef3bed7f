package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Begins a reminder to those who have not answered, as often as the plan allows and no more: each tells who answered since the last. */
@ApplicationScoped
class ReminderService {
    private final ScopedSurveys surveys;
    private final Reminders reminders;
    private final Changes changes;
    private final Clock clock;

    ReminderService(ScopedSurveys surveys, Reminders reminders, Changes changes, Clock clock) {
        this.surveys = surveys;
        this.reminders = reminders;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today and the last reminder is long enough ago */
    @Transactional
    Survey remind(UUID surveyId) {
        Survey survey = surveys.lock(surveyId);
        survey.remind(LocalDate.now(clock));
        int people = reminders.note(survey);
        changes.tell(new SurveyChange(survey, "reminded", Map.of("people", people)));
        return survey;
    }
}
