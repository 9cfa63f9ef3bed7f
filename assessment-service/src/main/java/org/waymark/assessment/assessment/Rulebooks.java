package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.assessment.catalogue.CodeLists;
import org.waymark.assessment.catalogue.Frameworks;
import org.waymark.assessment.survey.Surveys;

/** Puts together what an assessment is checked against now. */
@ApplicationScoped
class Rulebooks {
    private final Frameworks frameworks;
    private final CodeLists codeLists;
    private final Surveys surveys;
    private final Clock clock;

    Rulebooks(Frameworks frameworks, CodeLists codeLists, Surveys surveys, Clock clock) {
        this.frameworks = frameworks;
        this.codeLists = codeLists;
        this.surveys = surveys;
        this.clock = clock;
    }

    Rulebook of(Assessment assessment) {
        return new Rulebook(
                frameworks.pinned(assessment.placement().framework()),
                codeLists.vocabulary(),
                LocalDate.now(clock),
                surveys.anyOpen(assessment.id()));
    }

    Obstacles obstacles(Assessment assessment) {
        return new Obstacles(
                assessment, frameworks.pinned(assessment.placement().framework()), surveys.anyOpen(assessment.id()));
    }
}
