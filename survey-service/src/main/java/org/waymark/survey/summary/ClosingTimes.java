package org.waymark.survey.summary;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.waymark.survey.survey.Surveys;

/**
 * Closes surveys after their last day, and goes on with closes that a large survey or a crash has left unfinished. Each step locks its survey
 * and looks again, so that it happens once over several instances.
 */
@ApplicationScoped
class ClosingTimes {
    private static final Logger LOG = Logger.getLogger(ClosingTimes.class);

    private final Surveys surveys;
    private final Closing closing;
    private final CutOffs cutOffs;
    private final Clock clock;

    ClosingTimes(Surveys surveys, Closing closing, CutOffs cutOffs, Clock clock) {
        this.surveys = surveys;
        this.closing = closing;
        this.cutOffs = cutOffs;
        this.clock = clock;
    }

    @Scheduled(every = "{waymark.survey.close.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void close() {
        LocalDate today = LocalDate.now(clock);
        each(surveys.over(today), survey -> closing.closeIfOver(survey, today));
        each(surveys.closing(), closing::freeze);
        each(cutOffs.pending(), this::cutAll);
    }

    private void cutAll(UUID survey) {
        boolean done = false;
        while (!done) {
            done = cutOffs.cutOne(survey);
        }
    }

    /** One survey that cannot be closed must not keep the others open. */
    private static void each(List<UUID> surveys, Consumer<UUID> step) {
        for (UUID survey : surveys) {
            try {
                step.accept(survey);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "survey %s could not be closed and will be tried again", survey);
            }
        }
    }
}
