package org.waymark.survey.mixing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.survey.response.ResponsesStored;
import org.waymark.survey.survey.Surveys;

/**
 * Mixes what was stored since the last time. Which surveys that concerns is remembered in memory; what an instance left that has crashed is
 * found by looking at every open survey now and then.
 */
@ApplicationScoped
class Mixing {
    private final Set<UUID> written = ConcurrentHashMap.newKeySet();
    private final Surveys surveys;
    private final Mixer mixer;

    Mixing(Surveys surveys, Mixer mixer) {
        this.surveys = surveys;
        this.mixer = mixer;
    }

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponsesStored stored) {
        written.add(stored.survey());
    }

    @Scheduled(every = "{waymark.survey.mixing.all.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAround() {
        written.addAll(surveys.open());
    }

    @Scheduled(every = "{waymark.survey.mixing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mix() {
        for (UUID survey : Set.copyOf(written)) {
            written.remove(survey);
            mixOrKeep(survey);
        }
    }

    private void mixOrKeep(UUID survey) {
        boolean more = true;
        try {
            more = mixer.mix(survey);
        } finally {
            if (more) {
                written.add(survey);
            }
        }
    }
}
