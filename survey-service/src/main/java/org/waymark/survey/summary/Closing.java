package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;
import org.waymark.survey.survey.Surveys;

/**
 * Closes a survey: no more answers, count, freeze, cut off. One of usual size is closed when the caller is answered; a large one goes on in
 * the background, where {@link ClosingTimes} takes it up wherever a crash has left it.
 */
@ApplicationScoped
class Closing {
    private final ScopedSurveys scoped;
    private final Surveys surveys;
    private final ClosingSteps steps;
    private final Changes changes;

    Closing(ScopedSurveys scoped, Surveys surveys, ClosingSteps steps, Changes changes) {
        this.scoped = scoped;
        this.surveys = surveys;
        this.steps = steps;
        this.changes = changes;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it is open */
    @Transactional
    Survey close(UUID surveyId) {
        return close(scoped.lock(surveyId));
    }

    /** Closes it if it is open and its last day has passed: somebody may have extended or closed it since that was asked. */
    @Transactional
    void closeIfOver(UUID surveyId, LocalDate today) {
        surveys.lock(surveyId).filter(survey -> survey.isOver(today)).ifPresent(this::close);
    }

    /** Counts and freezes a survey that was too large for the request that closed it. */
    @Transactional
    void freeze(UUID surveyId) {
        surveys.lock(surveyId)
                .filter(survey -> survey.status() == Status.CLOSING)
                .ifPresent(steps::freeze);
    }

    private Survey close(Survey survey) {
        survey.beginClosing();
        if (steps.endTaking(survey)) {
            steps.freeze(survey);
            steps.cutOne(survey.id());
        } else {
            changes.tell(new SurveyChange(survey, "closing"));
        }
        return survey;
    }
}
