package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.assessment.catalogue.Catalogue;
import org.waymark.assessment.survey.Surveys;

/** Puts together what an assessment is checked against now. */
@ApplicationScoped
public class Rulebooks {
    private final Catalogue catalogue;
    private final Surveys surveys;
    private final Clock clock;

    Rulebooks(Catalogue catalogue, Surveys surveys, Clock clock) {
        this.catalogue = catalogue;
        this.surveys = surveys;
        this.clock = clock;
    }

    public Rulebook of(Assessment assessment) {
        return new Rulebook(
                catalogue.pinned(assessment.placement().framework()),
                catalogue.vocabulary(),
                LocalDate.now(clock),
                surveys.anyOpen(assessment.id()));
    }

    Obstacles obstacles(Assessment assessment) {
        return new Obstacles(
                assessment, catalogue.pinned(assessment.placement().framework()), surveys.anyOpen(assessment.id()));
    }
}
