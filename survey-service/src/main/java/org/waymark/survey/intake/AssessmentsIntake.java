package org.waymark.survey.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.BrokenContract;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;
import org.waymark.survey.assessment.Assessments;

/** Keeps assessments: whose surveys they are, in which framework, and how far along. */
@ApplicationScoped
class AssessmentsIntake implements Intake {
    private final Assessments assessments;

    AssessmentsIntake(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String topic() {
        return Topics.ASSESSMENTS;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none().on(AssessmentChanged.TYPE, AssessmentChanged.class, (state, meta) -> keep(state));
    }

    private void keep(AssessmentChanged state) {
        if (state.unit().areas().isEmpty()) {
            throw new BrokenContract("assessment " + state.assessmentId() + " has no area");
        }
        assessments.replace(state);
    }
}
