package org.waymark.survey.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.waymark.events.SurveyChanged;
import org.waymark.events.Topics;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;
import org.waymark.survey.survey.Surveys;

/** Sends the state of a survey in the transaction that changed it. */
@ApplicationScoped
class Publication {
    private static final String NEXT = """
            insert into announcement (survey_id, sequence, responses) values (:survey, 1, :responses)
            on conflict (survey_id) do update
               set sequence = announcement.sequence + 1, responses = excluded.responses
            returning sequence""";

    private final EntityManager database;
    private final Surveys surveys;
    private final Outbox outbox;

    Publication(EntityManager database, Surveys surveys, Outbox outbox) {
        this.database = database;
        this.surveys = surveys;
        this.outbox = outbox;
    }

    void announce(@Observes SurveyChange change) {
        announce(change.survey(), change.cause());
    }

    /** @param cause what changed it: {@code planned}, {@code opened}, {@code responses-counted} … */
    void announce(Survey survey, String cause) {
        SurveyChanged state = survey.state(surveys.responses(survey));
        String id = state.surveyId().toString();
        outbox.publish(new OutgoingEvent(Topics.SURVEYS, id, SurveyChanged.TYPE, id, next(state), cause, state));
    }

    /** How many responses of the survey the last announcement told of. */
    long told(UUID survey) {
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
