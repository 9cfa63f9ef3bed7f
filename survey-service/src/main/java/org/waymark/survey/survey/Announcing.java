package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.survey.publication.Publication;

/** Tells the other services where a survey stands. */
@ApplicationScoped
public class Announcing {
    private static final int AT_ONCE = 200;

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

    /** The number of responses; at its close a survey has announced it already. */
    @Transactional
    void announceCount(UUID id) {
        surveys.lock(id)
                .filter(survey -> survey.status() == Status.OPEN)
                .ifPresent(survey -> announce(survey, "responses-counted"));
    }

    /**
     * The present state of every survey once more.
     *
     * @return the last id of this portion and how many it held
     */
    @Transactional
    Portion republish(UUID last) {
        List<UUID> ids = surveys.idsAfter(last, AT_ONCE);
        ids.forEach(id -> surveys.lock(id).ifPresent(survey -> announce(survey, "republished")));
        return new Portion(ids.isEmpty() ? last : ids.get(ids.size() - 1), ids.size());
    }

    record Portion(UUID last, int size) {}
}
