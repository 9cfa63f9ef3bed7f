package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.survey.survey.Survey;

/** Whom the last reminder of each open survey is for. */
@ApplicationScoped
class Reminders {
    private static final int PORTION = 1000;

    private static final String FORGET = "delete from reminder where survey_id = :survey";

    private static final String ADD = """
            insert into reminder (survey_id, invitation_id)
            select :survey, invitation from unnest(:invitations) invitation order by random()""";

    private static final String ANSWERED = "select key from response where survey_id = :survey and key = any(:keys)";

    private static final String OF = """
            select i.id, i.contact from reminder r
            join invitation i on i.survey_id = r.survey_id and i.id = r.invitation_id
            where r.survey_id = :survey and r.invitation_id > :after order by i.id limit :most""";

    private final EntityManager database;
    private final Invitations invitations;
    private final SurveyTokens surveyTokens;

    Reminders(EntityManager database, Invitations invitations, SurveyTokens surveyTokens) {
        this.database = database;
        this.invitations = invitations;
        this.surveyTokens = surveyTokens;
    }

    /**
     * Forgets the last reminder of the survey and notes who has not answered by now: the key under which each invited person's answer would
     * lie is made anew, and kept nowhere.
     *
     * @return how many that are
     */
    int note(Survey of) {
        UUID survey = of.id();
        Tokens tokens = surveyTokens.of(of);
        forget(survey);
        int noted = 0;
        List<UUID> some = invitations.idsAfter(survey, new UUID(0, 0), PORTION);
        while (!some.isEmpty()) {
            List<UUID> unanswered = unanswered(survey, some, tokens);
            add(survey, unanswered);
            noted += unanswered.size();
            some = invitations.idsAfter(survey, some.get(some.size() - 1), PORTION);
        }
        return noted;
    }

    private void forget(UUID survey) {
        database.createNativeQuery(FORGET).setParameter("survey", survey).executeUpdate();
    }

    private List<UUID> unanswered(UUID survey, List<UUID> some, Tokens tokens) {
        List<UUID> keys = some.stream().map(tokens::responseKey).toList();
        Set<Object> answered = new HashSet<>(database.createNativeQuery(ANSWERED)
                .setParameter("survey", survey)
                .setParameter("keys", keys.toArray(UUID[]::new))
                .getResultList());
        List<UUID> unanswered = new ArrayList<>();
        for (int number = 0; number < some.size(); number++) {
            if (!answered.contains(keys.get(number))) {
                unanswered.add(some.get(number));
            }
        }
        return unanswered;
    }

    private void add(UUID survey, List<UUID> unanswered) {
        database.createNativeQuery(ADD)
                .setParameter("survey", survey)
                .setParameter("invitations", unanswered.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Nobody once the survey closes: the close forgets them, and no token can be made any more. */
    Page<Reminder> of(Survey survey, Paging paging) {
        List<Object[]> rows = database.createNativeQuery(OF, Object[].class)
                .setParameter("survey", survey.id())
                .setParameter("after", paging.afterId())
                .setParameter("most", paging.limitPlusOne())
                .getResultList();
        List<Reminder> found = rows.stream()
                .map(row -> new Reminder(
                        (UUID) row[0],
                        (String) row[1],
                        surveyTokens.of(survey).of((UUID) row[0]).text()))
                .toList();
        return Page.of(found, paging, row -> row.invitationId().toString());
    }
}
