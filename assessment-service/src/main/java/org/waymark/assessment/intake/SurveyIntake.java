package org.waymark.assessment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.assessment.survey.Surveys;
import org.waymark.events.SurveyChanged;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;

/** Keeps surveys with their frozen summaries. */
@ApplicationScoped
class SurveyIntake implements Intake {
    private final Surveys surveys;

    SurveyIntake(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String topic() {
        return Topics.SURVEYS;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none().on(SurveyChanged.TYPE, SurveyChanged.class, (state, meta) -> surveys.keep(state));
    }
}
