package org.waymark.survey.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the imports that this instance is reading, and says every few seconds that it still does. An import of which nobody says so was cut
 * off by a crash: whichever instance notices it first says that.
 */
@ApplicationScoped
class RunningImports {
    static final Duration SILENCE = Duration.ofSeconds(20);

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Imports imports;

    RunningImports(Imports imports) {
        this.imports = imports;
    }

    void begin(UUID id) {
        running.add(id);
    }

    void end(UUID id) {
        running.remove(id);
    }

    @Scheduled(every = "{waymark.survey.imports.alive.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void watch() {
        if (!running.isEmpty()) {
            imports.keepAlive(Set.copyOf(running));
        }
        imports.interruptThoseNotAliveSince(Instant.now().minus(SILENCE));
    }
}
