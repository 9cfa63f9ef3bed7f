package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.kit.republish.Republishable;
import org.waymark.survey.publication.Publication;

/** Tells the other services where a survey stands. */
@ApplicationScoped
public class Announcing {
    private final Surveys surveys;
    private final Publication publication;

    Announcing(Surveys surveys, Publication publication) {
        this.surveys = surveys;
        this.publication = publication;
    }

    /** At once, in the transaction that changed it. */
    public void announce(Survey survey, String cause) {
        surveys.flush();
        publication.publish(survey.state(surveys.responses(survey.id())), cause);
    }

    /** The number of responses where it has stepped: an event that says nothing new would still say that somebody answered. */
    @Transactional
    void announceCount(UUID id) {
        surveys.lock(id)
                .filter(survey -> survey.status() == Status.OPEN)
                .filter(survey -> publication.told(id) != survey.told(surveys.responses(id)))
                .ifPresent(survey -> announce(survey, "responses-counted"));
    }

    @Produces
    @Singleton
    Republishable republication() {
        return Republishable.byId(
                "surveys",
                surveys::idsAfter,
                Function.identity(),
                id -> surveys.lock(id).ifPresent(survey -> announce(survey, Republishable.CAUSE)));
    }
}
