package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.assessment.catalogue.Catalogue;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.programme.Programmes;
import org.waymark.assessment.survey.Surveys;

/** Puts together what an assessment is checked against now. */
@ApplicationScoped
public class Rulebooks {
    private final Catalogue catalogue;
    private final Programmes programmes;
    private final Surveys surveys;
    private final Clock clock;

    Rulebooks(Catalogue catalogue, Programmes programmes, Surveys surveys, Clock clock) {
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.surveys = surveys;
        this.clock = clock;
    }

    public Rulebook of(Assessment assessment) {
        return new Rulebook(
                catalogue.pinned(assessment.placement().framework()),
                catalogue.vocabulary(),
                cycle(assessment),
                today(),
                surveys.anyOpen(assessment.id()));
    }

    Obstacles obstacles(Assessment assessment) {
        return new Obstacles(
                assessment,
                catalogue.pinned(assessment.placement().framework()),
                cycle(assessment),
                today(),
                surveys.anyOpen(assessment.id()));
    }

    /** Whether its cycle is over; what happens then was late. */
    boolean isLate(Assessment assessment) {
        return cycle(assessment).isOver(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Cycle cycle(Assessment assessment) {
        Placement placement = assessment.placement();
        return programmes
                .findByIdOptional(placement.programmeId())
                .flatMap(programme -> programme.cycle(placement.cycleId()))
                .orElseThrow();
    }
}
