package org.waymark.assessment.publication;

import static org.waymark.kit.republish.Republishable.CAUSE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.Assessments;
import org.waymark.assessment.programme.Programme;
import org.waymark.assessment.programme.Programmes;
import org.waymark.kit.republish.Republishable;

/** What this service can announce again: every programme, and every assessment with its baseline. */
class Republications {
    @Produces
    @Singleton
    Republishable programmes(Programmes programmes, ProgrammePublication publication) {
        return Republishable.byId(
                "programmes", programmes::after, Programme::id, programme -> publication.announce(programme, CAUSE));
    }

    @Produces
    @Singleton
    Republishable assessments(Assessments assessments, AssessmentPublication publication) {
        return Republishable.byId("assessments", assessments::after, Assessment::id, assessment -> {
            publication.announceAssessment(assessment, CAUSE);
            publication.announceBaseline(assessment, CAUSE);
        });
    }
}
