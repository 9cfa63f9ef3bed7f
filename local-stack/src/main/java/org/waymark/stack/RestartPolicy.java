package org.waymark.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a part that ended by itself is started again: at once it might only meet what ended it, and a part that cannot live is
 * not started for ever.
 *
 * @param most how often it may end within the time; once more, and it is left alone
 * @param first the pause before the first start; each further one is twice as long
 */
record RestartPolicy(int most, Duration within, Duration first) {

    static RestartPolicy usual() {
        return new RestartPolicy(5, Duration.ofMinutes(10), Duration.ofSeconds(1));
    }

    /**
     * @param ends when it ended, the last one last
     * @return how long to wait before it is started again; nothing when it is to be left alone
     */
    Optional<Duration> pauseAfter(List<Instant> ends) {
        Instant since = ends.get(ends.size() - 1).minus(within);
        int recent = (int) ends.stream().filter(end -> end.isAfter(since)).count();
        return recent > most ? Optional.empty() : Optional.of(first.multipliedBy(1L << (recent - 1)));
    }
}
