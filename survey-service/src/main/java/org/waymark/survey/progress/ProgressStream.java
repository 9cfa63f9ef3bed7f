package org.waymark.survey.progress;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** One who watches a survey. Whoever is still there after {@link #LONGEST} asks again, and shows again that they may. */
final class ProgressStream {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final UUID survey;
    private final Duration silence;
    private final MultiEmitter<? super Optional<Progress>> watcher;
    private final long begun = System.nanoTime();
    private long spoken = begun;
    private Progress told;

    /** @param watcher gets what is new, and nothing after so much silence */
    ProgressStream(UUID survey, Duration silence, MultiEmitter<? super Optional<Progress>> watcher) {
        this.survey = survey;
        this.silence = silence;
        this.watcher = watcher;
    }

    UUID survey() {
        return survey;
    }

    synchronized void tell(Progress progress) {
        if (!progress.equals(told)) {
            told = progress;
            emit(Optional.of(progress));
        } else if (isLongerAgo(spoken, silence)) {
            emit(Optional.empty());
        }
        if (progress.isOver() || isLongerAgo(begun, LONGEST)) {
            watcher.complete();
        }
    }

    private void emit(Optional<Progress> news) {
        spoken = System.nanoTime();
        watcher.emit(news);
    }

    private static boolean isLongerAgo(long moment, Duration time) {
        return System.nanoTime() - moment > time.toNanos();
    }
}
