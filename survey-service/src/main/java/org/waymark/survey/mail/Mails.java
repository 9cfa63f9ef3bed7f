package org.waymark.survey.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** The mails of surveys: who is to get one, and which could not be delivered. */
@ApplicationScoped
public class Mails {
    /** In random order, as all that names invitations. */
    private static final String ADD = """
            insert into mail (survey_id, invitation_id, reminder, due)
            select :survey, invitation, :reminder, :now from unnest(:invitations) invitation order by random()
            on conflict (survey_id, invitation_id) do update
            set reminder = excluded.reminder, outcome = null, tries = 0, due = excluded.due""";

    private static final String COUNT_FAILED = """
            insert into mail_count as counted (survey_id, outcome, mails)
            select :survey, outcome, count(*) from mail
            where survey_id = :survey and outcome is not null and due is null and not reminder group by outcome
            on conflict (survey_id, outcome) do update set mails = counted.mails + excluded.mails""";

    private static final String FORGET_ENDED =
            "delete from mail where survey_id = :survey and (reminder or due is null)";

    private static final String FORGET = "delete from mail where survey_id = :survey";

    private static final String COUNTS = """
            with known as (
                select outcome, mails from mail_count where survey_id = :survey
                union all
                select coalesce(outcome, 'WAITING'), count(*) from mail
                where survey_id = :survey and not reminder group by outcome)
            select coalesce(sum(mails) filter (where outcome = 'WAITING'), 0) as waiting,
                   coalesce(sum(mails) filter (where outcome = 'DELIVERED'), 0) as delivered,
                   coalesce(sum(mails) filter (where outcome = 'TEMPORARY'), 0) as temporary,
                   coalesce(sum(mails) filter (where outcome = 'PERMANENT'), 0) as permanent,
                   coalesce(sum(mails) filter (where outcome = 'TECHNICAL'), 0) as technical
            from known""";

    private final EntityManager database;
    private final Clock clock;

    Mails(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Invites the people by mail, as soon as the survey takes answers. */
    public void invite(UUID survey, Collection<UUID> invitations) {
        add(survey, invitations, false);
    }

    /** Reminds the people by mail. */
    public void remind(UUID survey, Collection<UUID> invitations) {
        add(survey, invitations, true);
    }

    private void add(UUID survey, Collection<UUID> invitations, boolean reminder) {
        database.createNativeQuery(ADD)
                .setParameter("survey", survey)
                .setParameter("reminder", reminder)
                .setParameter("now", clock.instant())
                .setParameter("invitations", invitations.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Keeps of invitations that failed only how many, and of reminders nothing. Invitations that wait are sent all the same. */
    public void forgetEnded(UUID survey) {
        run(COUNT_FAILED, survey);
        run(FORGET_ENDED, survey);
    }

    /** Keeps of the survey's mails only how many invitations failed, and sends none that wait. */
    public void forget(UUID survey) {
        run(COUNT_FAILED, survey);
        run(FORGET, survey);
    }

    private void run(String sql, UUID survey) {
        database.createNativeQuery(sql).setParameter("survey", survey).executeUpdate();
    }

    @Transactional
    public MailCounts counts(UUID survey) {
        Tuple row = (Tuple) database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("survey", survey)
                .getSingleResult();
        return new MailCounts(
                number(row, "waiting"),
                number(row, "delivered"),
                number(row, "temporary"),
                number(row, "permanent"),
                number(row, "technical"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
