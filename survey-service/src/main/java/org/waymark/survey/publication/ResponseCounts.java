package org.waymark.survey.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.survey.response.ResponsesStored;
import org.waymark.survey.survey.Plan;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Surveys;

/**
 * Announces counts of responses at a steady pace, and only when they have stepped, instead of one by one. Which
 * surveys have changed is remembered in memory; what a crash loses is found again at the next start.
 */
@ApplicationScoped
class ResponseCounts {
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong uncounted = new AtomicLong();
    private final Surveys surveys;
    private final Publication publication;
    private final Counter taken;

    ResponseCounts(Surveys surveys, Publication publication, MeterRegistry metrics) {
        this.surveys = surveys;
        this.publication = publication;
        this.taken = metrics.counter("waymark_survey_responses");
    }

    void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponsesStored stored) {
        uncounted.addAndGet(stored.responses());
        changed.add(stored.survey());
    }

    @Transactional
    void catchUp(@Observes StartupEvent started) {
        changed.addAll(surveys.open());
    }

    @Scheduled(every = "{waymark.survey.counts.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        count();
        for (UUID survey : Set.copyOf(changed)) {
            changed.remove(survey);
            announceOrKeep(survey);
        }
    }

    /** The metric steps too: whoever reads it every second must not see one person answer. */
    private void count() {
        long some = uncounted.get();
        long whole = some - some % Plan.FEWEST_AT_ONCE;
        taken.increment(whole);
        uncounted.addAndGet(-whole);
    }

    private void announceOrKeep(UUID survey) {
        try {
            announceCount(survey);
        } catch (RuntimeException failure) {
            changed.add(survey);
            throw failure;
        }
    }

    /** The number of responses where it has stepped: an event that says nothing new would still say that somebody answered. */
    @Transactional
    void announceCount(UUID id) {
        surveys.lock(id)
                .filter(survey -> survey.status() == Status.OPEN)
                .filter(survey -> publication.told(id) != survey.told(surveys.responses(survey)))
                .ifPresent(survey -> publication.announce(survey, "responses-counted"));
    }
}
