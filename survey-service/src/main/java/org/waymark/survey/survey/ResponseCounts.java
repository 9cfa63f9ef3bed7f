package org.waymark.survey.survey;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Announces counts of responses at a steady pace, and only when they have stepped, instead of one by one. Which surveys have changed is remembered in memory; what a
 * crash loses is found again at the next start.
 */
@ApplicationScoped
public class ResponseCounts {
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong uncounted = new AtomicLong();
    private final Surveys surveys;
    private final Announcing announcing;
    private final Counter taken;

    ResponseCounts(Surveys surveys, Announcing announcing, MeterRegistry metrics) {
        this.surveys = surveys;
        this.announcing = announcing;
        this.taken = metrics.counter("waymark_survey_responses");
    }

    /** Call after the commit. */
    public void taken(UUID survey, long responses) {
        uncounted.addAndGet(responses);
        changed.add(survey);
    }

    @Transactional
    void catchUp(@Observes StartupEvent started) {
        changed.addAll(surveys.miscounted());
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
            announcing.announceCount(survey);
        } catch (RuntimeException failure) {
            changed.add(survey);
            throw failure;
        }
    }
}
