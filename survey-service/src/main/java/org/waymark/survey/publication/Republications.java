package org.waymark.survey.publication;

import static org.waymark.kit.republish.Republishable.CAUSE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.waymark.kit.republish.Republishable;
import org.waymark.survey.survey.Surveys;

/** What this service can announce again: every survey. */
class Republications {
    @Produces
    @Singleton
    Republishable surveys(Surveys surveys, Publication publication) {
        return Republishable.byId(
                "surveys",
                surveys::idsAfter,
                Function.identity(),
                id -> surveys.lock(id).ifPresent(survey -> publication.announce(survey, CAUSE)));
    }
}
