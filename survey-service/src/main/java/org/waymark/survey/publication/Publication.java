package org.waymark.survey.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.events.SurveyChanged;
import org.waymark.events.Topics;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;

/** Sends the state of a survey in the transaction that changed it. */
@ApplicationScoped
public class Publication {
    private static final String NEXT = """
            insert into announcement (survey_id, sequence, responses) values (:survey, 1, :responses)
            on conflict (survey_id) do update
               set sequence = announcement.sequence + 1, responses = excluded.responses
            returning sequence""";

    private final EntityManager database;
    private final Outbox outbox;

    Publication(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** @param cause what changed it: {@code planned}, {@code opened}, {@code responses-counted} … */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(SurveyChanged state, String cause) {
        String id = state.surveyId().toString();
        outbox.publish(new OutgoingEvent(Topics.SURVEYS, id, SurveyChanged.TYPE, id, next(state), cause, state));
    }

    /** How many responses of the survey the last announcement told of. */
    public long told(UUID survey) {
        return (Long) database.createNativeQuery("select responses from announcement where survey_id = :survey")
                .setParameter("survey", survey)
                .getSingleResult();
    }

    /** Counts have a sequence of their own: the version of the survey changes only with what its coordinator does. */
    private long next(SurveyChanged state) {
        return ((Number) database.createNativeQuery(NEXT)
                        .setParameter("survey", state.surveyId())
                        .setParameter("responses", state.responses())
                        .getSingleResult())
                .longValue();
    }
}
