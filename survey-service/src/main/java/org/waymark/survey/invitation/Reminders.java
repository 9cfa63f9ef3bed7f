package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.survey.mail.Mails;
import org.waymark.survey.survey.Survey;

/** Reminds those who have not answered; notes whom, where links are handed out. */
@ApplicationScoped
class Reminders {
    private static final int PORTION = 1000;

    private static final String FORGET = "delete from reminder where survey_id = :survey";

    private static final String ADD = """
            insert into reminder (survey_id, invitation_id)
            select :survey, invitation from unnest(:invitations) invitation order by random()""";

    /** Of those that are not waiting for a second person. */
    private static final String INVITED = """
            select i.id, i.delivery from invitation i
            where i.survey_id = :survey and i.id > :after and not exists (
                select from unconfirmed_contact u where u.survey_id = i.survey_id and u.invitation_id = i.id)
            order by i.id limit :most""";

    private static final String ANSWERED = "select key from response where survey_id = :survey and key = any(:keys)";

    private static final String OF = """
            select i.id, i.contact, i.generation from reminder r
            join invitation i on i.survey_id = r.survey_id and i.id = r.invitation_id
            where r.survey_id = :survey and r.invitation_id > :after order by i.id limit :most""";

    private final EntityManager database;
    private final Mails mails;
    private final SurveyTokens surveyTokens;

    Reminders(EntityManager database, Mails mails, SurveyTokens surveyTokens) {
        this.database = database;
        this.mails = mails;
        this.surveyTokens = surveyTokens;
    }

    /**
     * Forgets the last reminder of the survey and reminds who has not answered by now: by mail, or where links are handed out by noting whom. The
     * key under which each invited person's answer would lie is made anew, and kept nowhere.
     *
     * @return how many that are
     */
    int note(Survey of) {
        UUID survey = of.id();
        Tokens tokens = surveyTokens.of(of);
        forget(survey);
        int noted = 0;
        Map<UUID, Delivery> some = invited(survey, new UUID(0, 0));
        while (!some.isEmpty()) {
            Map<Delivery, List<UUID>> unanswered = unanswered(survey, List.copyOf(some.keySet()), tokens).stream()
                    .collect(Collectors.groupingBy(some::get));
            add(survey, unanswered.getOrDefault(Delivery.BY_HAND, List.of()));
            mails.remind(survey, unanswered.getOrDefault(Delivery.MAIL, List.of()));
            noted += unanswered.values().stream().mapToInt(List::size).sum();
            some = invited(survey, last(some));
        }
        return noted;
    }

    /** The portion is in the database's order, which is not that of Java. */
    private static UUID last(Map<UUID, Delivery> portion) {
        return List.copyOf(portion.keySet()).get(portion.size() - 1);
    }

    private void forget(UUID survey) {
        mails.forgetEnded(survey);
        database.createNativeQuery(FORGET).setParameter("survey", survey).executeUpdate();
    }

    private Map<UUID, Delivery> invited(UUID survey, UUID after) {
        List<Object[]> rows = database.createNativeQuery(INVITED, Object[].class)
                .setParameter("survey", survey)
                .setParameter("after", after)
                .setParameter("most", PORTION)
                .getResultList();
        Map<UUID, Delivery> invited = new LinkedHashMap<>();
        rows.forEach(row -> invited.put((UUID) row[0], Delivery.valueOf((String) row[1])));
        return invited;
    }

    private List<UUID> unanswered(UUID survey, List<UUID> some, Tokens tokens) {
        List<UUID> keys = some.stream().map(tokens::responseKey).toList();
        Set<Object> answered = new HashSet<>(database.createNativeQuery(ANSWERED)
                .setParameter("survey", survey)
                .setParameter("keys", keys.toArray(UUID[]::new))
                .getResultList());
        return IntStream.range(0, some.size())
                .filter(number -> !answered.contains(keys.get(number)))
                .mapToObj(some::get)
                .toList();
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
                        (UUID) row[0], (String) row[1], surveyTokens.of(survey, (UUID) row[0], (Integer) row[2])))
                .toList();
        return Page.of(found, paging, row -> row.invitationId().toString());
    }
}
