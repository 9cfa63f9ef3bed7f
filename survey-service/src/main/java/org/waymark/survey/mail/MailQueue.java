package org.waymark.survey.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String TAKE = """
            with due as (
                select m.survey_id, m.invitation_id from mail m join survey s on s.id = m.survey_id
                where s.status = 'OPEN' and :today between s.opens_on and s.closes_on and m.due <= :now
                order by m.due limit :most for update of m skip locked)
            update mail m set due = :lease, tries = m.tries + 1
            from due join invitation i on i.survey_id = due.survey_id and i.id = due.invitation_id
            where m.survey_id = due.survey_id and m.invitation_id = due.invitation_id
            returning m.survey_id, m.invitation_id, m.reminder, m.tries, i.contact, i.generation""";

    private static final String WAIT = "select id from survey where id = any(:surveys) order by id for share";

    private static final String DELIVERED = """
            with gone as (
                delete from mail where survey_id = :survey and invitation_id = any(:invitations) and due = :lease
                returning survey_id, reminder)
            insert into mail_count as counted (survey_id, outcome, mails)
            select survey_id, 'DELIVERED', count(*) from gone where not reminder group by survey_id
            on conflict (survey_id, outcome) do update set mails = counted.mails + excluded.mails""";

    private static final String FAILED = """
            update mail set outcome = :outcome, due = cast(:due as timestamptz)
            where survey_id = :survey and invitation_id = :invitation and due = :lease""";

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
        Instant lease = clock.instant().plus(LEASE).truncatedTo(ChronoUnit.MILLIS);
        List<Tuple> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("lease", lease)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> due(row, lease)).toList();
    }

    private static DueMail due(Tuple row, Instant lease) {
        return new DueMail(
                row.get("survey_id", UUID.class),
                row.get("invitation_id", UUID.class),
                row.get("reminder", Boolean.class),
                row.get("tries", Integer.class),
                row.get("contact", String.class),
                row.get("generation", Integer.class),
                lease);
    }

    /** @param sent of one taking */
    @Transactional
    public void settle(List<SentMail> sent) {
        if (sent.isEmpty()) {
            return;
        }
        Instant lease = sent.get(0).mail().lease();
        waitForReminders(sent);
        Predicate<SentMail> taken = each -> each.outcome() == Outcome.DELIVERED;
        sent.stream()
                .filter(taken)
                .collect(Collectors.groupingBy(each -> each.mail().survey()))
                .forEach((survey, mails) -> delivered(survey, mails, lease));
        sent.stream().filter(taken.negate()).forEach(this::failed);
    }

    /** Whoever forgets all mails of a survey holds its row. */
    private void waitForReminders(List<SentMail> sent) {
        database.createNativeQuery(WAIT)
                .setParameter(
                        "surveys",
                        sent.stream()
                                .map(each -> each.mail().survey())
                                .distinct()
                                .toArray(UUID[]::new))
                .getResultList();
    }

    private void delivered(UUID survey, List<SentMail> mails, Instant lease) {
        database.createNativeQuery(DELIVERED)
                .setParameter("survey", survey)
                .setParameter("lease", lease)
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
                .setParameter("lease", sent.mail().lease())
                .executeUpdate();
    }

    /** Each pause is four times the one before. */
    private Instant next(int tries) {
        return clock.instant().plus(retry.multipliedBy(1L << 2 * (tries - 1)));
    }
}
