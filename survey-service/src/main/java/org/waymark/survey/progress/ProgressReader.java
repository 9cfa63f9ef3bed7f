package org.waymark.survey.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.mail.Mails;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.Surveys;

/** Reads how far surveys have come, from what was announced of them: whichever instance announced it. */
@ApplicationScoped
class ProgressReader {
    private static final String ANNOUNCED = "select sequence, responses from announcement where survey_id = :survey";

    private final ScopedSurveys scoped;
    private final Surveys surveys;
    private final Mails mails;
    private final EntityManager database;
    private final Clock clock;

    ProgressReader(ScopedSurveys scoped, Surveys surveys, Mails mails, EntityManager database, Clock clock) {
        this.scoped = scoped;
        this.surveys = surveys;
        this.mails = mails;
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a foreign survey */
    @Transactional
    Progress own(UUID survey) {
        return of(scoped.find(survey));
    }

    /** For those who were let in before. */
    @Transactional
    Progress again(UUID survey) {
        return of(surveys.findById(survey));
    }

    private Progress of(Survey survey) {
        Object[] announced = (Object[]) database.createNativeQuery(ANNOUNCED, Object[].class)
                .setParameter("survey", survey.id())
                .getSingleResult();
        return new Progress(
                survey.id(),
                survey.status(),
                (Long) announced[0],
                survey.people(),
                mails.counts(survey.id()).delivered(),
                (Long) announced[1],
                daysLeft(survey),
                survey.invited().size());
    }

    private Integer daysLeft(Survey survey) {
        if (survey.status() != Status.OPEN) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), survey.plan().closesOn());
        return Math.toIntExact(Math.max(0, days));
    }
}
