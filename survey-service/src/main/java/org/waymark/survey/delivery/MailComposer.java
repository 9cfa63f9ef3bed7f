package org.waymark.survey.delivery;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jboss.logging.Logger;
import org.waymark.survey.invitation.AnswerLinks;
import org.waymark.survey.invitation.SurveyTokens;
import org.waymark.survey.mail.DueMail;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.Surveys;

/** Writes mails. The link stands in the mail and nowhere else. */
@ApplicationScoped
class MailComposer {
    private static final Logger LOG = Logger.getLogger(MailComposer.class);

    private final Surveys surveys;
    private final SurveyTokens tokens;
    private final AnswerLinks links;

    MailComposer(Surveys surveys, SurveyTokens tokens, AnswerLinks links) {
        this.surveys = surveys;
        this.tokens = tokens;
        this.links = links;
    }

    /** @return those that could be written: not of a survey that has closed meanwhile, for which nobody can make a link any more */
    @Transactional
    Map<DueMail, Mail> compose(List<DueMail> due) {
        Map<UUID, Survey> open = open(due);
        Map<DueMail, Mail> mails = new LinkedHashMap<>();
        due.stream()
                .filter(mail -> open.containsKey(mail.survey()))
                .forEach(mail -> composed(mail, open.get(mail.survey())).ifPresent(text -> mails.put(mail, text)));
        return mails;
    }

    /** One survey whose links cannot be made, for its key is missing, must not keep the mails of others. */
    private Optional<Mail> composed(DueMail due, Survey survey) {
        try {
            return Optional.of(compose(due, survey));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "no mails of survey %s can be written", survey.id());
            return Optional.empty();
        }
    }

    private Map<UUID, Survey> open(List<DueMail> due) {
        Map<UUID, Survey> open = new LinkedHashMap<>();
        List<UUID> wanted = due.stream().map(DueMail::survey).distinct().toList();
        surveys.list("id in ?1 and status = ?2", wanted, Status.OPEN).forEach(survey -> {
            Hibernate.initialize(survey.assessment());
            open.put(survey.id(), survey);
        });
        return open;
    }

    private Mail compose(DueMail due, Survey survey) {
        MailText text = new MailText(survey, due.reminder());
        String link = links.to(tokens.of(survey, due.invitation(), due.generation()));
        return Mail.withText(due.address(), text.subject(), text.body(link));
    }
}
