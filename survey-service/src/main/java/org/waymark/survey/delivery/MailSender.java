package org.waymark.survey.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.waymark.survey.mail.DueMail;
import org.waymark.survey.mail.MailQueue;
import org.waymark.survey.mail.Outcome;
import org.waymark.survey.mail.SentMail;

/** Sends the mails that are due, several at once. Nothing of whom they go to is logged. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    /** How the mail client begins what it says of an address that was refused. */
    private static final String RECIPIENT = "recipient address not accepted";

    private static final int PORTION = 50;
    private static final int AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailQueue queue;
    private final MailComposer composer;
    private final ReactiveMailer mailer;

    MailSender(MailQueue queue, MailComposer composer, ReactiveMailer mailer) {
        this.queue = queue;
        this.composer = composer;
        this.mailer = mailer;
    }

    @Scheduled(every = "{waymark.survey.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        List<DueMail> due = queue.take(PORTION);
        while (!due.isEmpty()) {
            Map<DueMail, Mail> written = composer.compose(due);
            List<SentMail> sent = new ArrayList<>(send(written));
            due.stream()
                    .filter(mail -> !written.containsKey(mail))
                    .forEach(mail -> sent.add(new SentMail(mail, Outcome.TECHNICAL)));
            queue.settle(sent);
            warn(sent);
            due = queue.take(PORTION);
        }
    }

    private List<SentMail> send(Map<DueMail, Mail> mails) {
        return Multi.createFrom()
                .iterable(mails.entrySet())
                .onItem()
                .transformToUni(mail -> send(mail.getKey(), mail.getValue()))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .await()
                .indefinitely();
    }

    private Uni<SentMail> send(DueMail due, Mail mail) {
        return mailer.send(mail)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(done -> new SentMail(due, Outcome.DELIVERED))
                .onFailure()
                .recoverWithItem(failure -> new SentMail(due, outcome(failure)));
    }

    static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return outcome(refusal);
            }
        }
        return Outcome.TECHNICAL;
    }

    /** A refusal for good that is not about the recipient is about us, a wrong password for instance. */
    private static Outcome outcome(SMTPException refusal) {
        if (!refusal.isPermanent()) {
            return Outcome.TEMPORARY;
        }
        return refusal.getMessage().contains(RECIPIENT) ? Outcome.PERMANENT : Outcome.TECHNICAL;
    }

    private static void warn(List<SentMail> sent) {
        long unsent = sent.stream()
                .filter(each -> each.outcome() == Outcome.TECHNICAL)
                .count();
        if (unsent > 0) {
            LOG.warnf(
                    "%d of %d mails could not be handed to the mail server; they will be tried again",
                    unsent, sent.size());
        }
    }
}
