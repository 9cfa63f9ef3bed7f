package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How many answers came with links handed out after the first one of the same link; told at the close. */
@ApplicationScoped
public class LaterAnswers {
    private static final String COUNT = """
            insert into survey_tally as tally (survey_id, responses, later) values (:survey, 0, 1)
            on conflict (survey_id) do update set later = tally.later + 1""";

    private final EntityManager database;

    LaterAnswers(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void count(UUID survey) {
        database.createNativeQuery(COUNT).setParameter("survey", survey).executeUpdate();
    }

    public long of(UUID survey) {
        return database.createNativeQuery("select later from survey_tally where survey_id = :survey")
                .setParameter("survey", survey)
                .getResultStream()
                .mapToLong(later -> ((Number) later).longValue())
                .sum();
    }
}
