package org.waymark.survey.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.waymark.survey.survey.SurveyChange;

/** Counts the days from the close on, and erases when they are over. Every instance does; each portion is erased once. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final KeptTexts kept;
    private final Clock clock;

    Retention(KeptTexts kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    void begin(@Observes SurveyChange change) {
        if (change.cause().equals("closed")) {
            int days = change.survey().plan().retentionDays();
            kept.keep(change.survey().id(), LocalDate.now(clock).plusDays(days));
        }
    }

    @Scheduled(every = "{waymark.survey.erase.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void erase() {
        for (UUID survey : kept.due(LocalDate.now(clock))) {
            try {
                eraseAll(survey);
            } catch (RuntimeException failure) {
                // one survey must not keep the others
                LOG.errorf(failure, "what is kept of survey %s could not be erased and will be tried again", survey);
            }
        }
    }

    private void eraseAll(UUID survey) {
        boolean done = false;
        while (!done) {
            done = kept.eraseOne(survey);
        }
    }
}
