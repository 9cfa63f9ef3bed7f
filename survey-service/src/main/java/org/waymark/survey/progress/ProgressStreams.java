package org.waymark.survey.progress;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells those who watch a survey whenever something new was announced of it. Each instance looks at the stored announcements, once a tick for
 * each survey, however many watch it.
 */
@ApplicationScoped
class ProgressStreams {
    private static final Logger LOG = Logger.getLogger(ProgressStreams.class);

    private final Set<ProgressStream> streams = ConcurrentHashMap.newKeySet();
    private final ProgressReader reader;
    private final Duration silence;

    /** @param silence after so long without news the watcher hears that the stream still flows */
    ProgressStreams(ProgressReader reader, @ConfigProperty(name = "waymark.survey.progress.silence") Duration silence) {
        this.reader = reader;
        this.silence = silence;
    }

    /** What is known at once, then whatever is new, and nothing where there was none for a while; ends when the survey has closed. */
    Multi<Optional<Progress>> watch(Progress known) {
        return Multi.createFrom().emitter(watcher -> begin(known, watcher));
    }

    private void begin(Progress known, MultiEmitter<? super Optional<Progress>> watcher) {
        ProgressStream stream = new ProgressStream(known.surveyId(), silence, watcher);
        watcher.onTermination(() -> streams.remove(stream));
        streams.add(stream);
        stream.tell(known);
    }

    @Scheduled(every = "{waymark.survey.progress.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        Map<UUID, List<ProgressStream>> bySurvey =
                streams.stream().collect(Collectors.groupingBy(ProgressStream::survey));
        bySurvey.forEach(this::tell);
    }

    private void tell(UUID survey, List<ProgressStream> watching) {
        try {
            Progress progress = reader.again(survey);
            watching.forEach(stream -> stream.tell(progress));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the progress of survey %s could not be told and will be tried again", survey);
        }
    }
}
