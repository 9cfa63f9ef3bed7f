package org.waymark.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts again what ended by itself, killed or out of memory, and says so each time; what ends again and again it leaves alone. */
final class Supervisor {
    private final RestartPolicy policy;
    private final Consumer<String> loud;
    private final List<Watched> watched;
    private boolean stopped;

    /**
     * @param components all running
     * @param loud takes a line for the person at the terminal
     */
    Supervisor(List<Component> components, RestartPolicy policy, Consumer<String> loud) {
        this.watched = new ArrayList<>(components.stream().map(Watched::new).toList());
        this.policy = policy;
        this.loud = loud;
    }

    /**
     * Looks once after everything.
     *
     * @return whether there is anything left to look after
     */
    synchronized boolean look(Instant now) {
        if (!stopped) {
            watched.removeIf(part -> !part.lives(now));
        }
        return !stopped && !watched.isEmpty();
    }

    /** From here on nothing is started again; returns when no start is under way. */
    synchronized void stop() {
        stopped = true;
    }

    private final class Watched {
        private final Component component;
        private final List<Instant> ends = new ArrayList<>();
        private Instant due;

        Watched(Component component) {
            this.component = component;
        }

        boolean lives(Instant now) {
            if (component.isRunning()) {
                return true;
            }
            return due == null ? plan(now, component.ending()) : now.isBefore(due) || start(now);
        }

        private boolean plan(Instant now, String ending) {
            ends.add(now);
            Optional<Duration> pause = policy.pauseAfter(ends);
            due = pause.map(now::plus).orElse(null);
            loud.accept("%s %s; %s says more. %s"
                    .formatted(
                            component.name(),
                            ending,
                            component.log(),
                            pause.map(wait -> "It is started again in %d s.".formatted(wait.toSeconds()))
                                    .orElse("It has ended %d times and is left alone now: ./start begins anew."
                                            .formatted(ends.size()))));
            return pause.isPresent();
        }

        private boolean start(Instant now) {
            due = null;
            try {
                component.start();
                return true;
            } catch (StackFailure failure) {
                return plan(now, "could not be started again (%s)".formatted(failure.getMessage()));
            }
        }
    }
}
