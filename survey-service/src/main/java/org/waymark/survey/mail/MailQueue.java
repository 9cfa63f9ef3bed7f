package org.waymark.survey.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out mails to be sent, each to one instance, and takes back what became of them. What an instance has taken and not brought back,
 * because it has crashed, is handed out again: then somebody may get a mail twice.
 */
@ApplicationScoped
public class MailQueue {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String TAKE = """
            with due as (
                select m.survey_id, m.invitation_id from mail m join survey s on s.id = m.survey_id
                where m.due <= :now and s.status = 'OPEN' and :today between s.opens_on and s.closes_on
                order by m.due limit :most for update of m skip locked)
            update mail m set due = :lease, tries = m.tries + 1
            from due join invitation i on i.survey_id = due.survey_id and i.id = due.invitation_id
            where m.survey_id = due.survey_id and m.invitation_id = due.invitation_id
            returning m.survey_id, m.invitation_id, m.reminder, m.tries, i.contact, i.generation""";

    private static final String DELIVERED = """
            with gone as (
                delete from mail where survey_id = :survey and invitation_id = any(:invitations) returning survey_id)
            insert into mail_count as counted (survey_id, outcome, mails)
            select survey_id, 'DELIVERED', count(*) from gone group by survey_id
            on conflict (survey_id, outcome) do update set mails = counted.mails + excluded.mails""";

    private static final String FAILED = """
            update mail set outcome = :outcome, due = cast(:due as timestamptz)
            where survey_id = :survey and invitation_id = :invitation""";

    private final EntityManager database;
    private final Clock clock;
    private final int tries;
    private final Duration retry;

    MailQueue(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "waymark.survey.mail.tries") int tries,
            @ConfigProperty(name = "waymark.survey.mail.retry") Duration retry) {
        this.database = database;
        this.clock = clock;
        this.tries = tries;
        this.retry = retry;
    }

    /** Mails of surveys that take answers today. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<DueMail> take(int most) {
        List<Tuple> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("lease", clock.instant().plus(LEASE))
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(MailQueue::due).toList();
    }

    private static DueMail due(Tuple row) {
        return new DueMail(
                row.get("survey_id", UUID.class),
                row.get("invitation_id", UUID.class),
                row.get("reminder", Boolean.class),
                row.get("tries", Integer.class),
                row.get("contact", String.class),
                row.get("generation", Integer.class));
    }

    @Transactional
    public void settle(List<SentMail> sent) {
        Predicate<SentMail> taken = each -> each.outcome() == Outcome.DELIVERED;
        sent.stream()
                .filter(taken)
                .collect(Collectors.groupingBy(each -> each.mail().survey()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(survey -> delivered(survey.getKey(), survey.getValue()));
        sent.stream().filter(taken.negate()).forEach(this::failed);
    }

    private void delivered(UUID survey, List<SentMail> mails) {
        database.createNativeQuery(DELIVERED)
                .setParameter("survey", survey)
                .setParameter(
                        "invitations",
                        mails.stream().map(each -> each.mail().invitation()).toArray(UUID[]::new))
                .executeUpdate();
    }

    private void failed(SentMail sent) {
        boolean again = sent.outcome().isWorthAnotherTry() && sent.mail().tries() < tries;
        database.createNativeQuery(FAILED)
                .setParameter("outcome", sent.outcome().name())
                .setParameter("due", again ? next(sent.mail().tries()) : null)
                .setParameter("survey", sent.mail().survey())
                .setParameter("invitation", sent.mail().invitation())
                .executeUpdate();
    }

    /** Each pause is four times the one before. */
    private Instant next(int tries) {
        return clock.instant().plus(retry.multipliedBy(1L << 2 * (tries - 1)));
    }
}
