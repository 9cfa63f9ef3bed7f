package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.survey.assessment.Assessment;

/** The fewest respondents a breakdown of an assessment's surveys may have. */
@ApplicationScoped
public class Thresholds {
    private final int floor;
    private final Surveys surveys;

    Thresholds(@ConfigProperty(name = "waymark.floor.threshold") int floor, Surveys surveys) {
        this.floor = floor;
        this.surveys = surveys;
    }

    /** The highest of the operator's floor, what the programme asks for, and what a closed survey of the assessment has kept to. */
    public int least(Assessment assessment) {
        int asked = Math.max(floor, assessment.threshold());
        return Math.max(asked, surveys.highestThreshold(assessment.id()).orElse(asked));
    }

    /** The one a survey is cleared with: floor and other surveys may have risen above its plan since it opened. */
    public int atClose(Survey survey) {
        return Math.max(survey.plan().threshold(), least(survey.assessment()));
    }
}
