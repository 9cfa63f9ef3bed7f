package org.waymark.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.waymark.kit.outage.Outage;

/**
 * Keeps local copies of other services' states. A batch is one transaction; of each aggregate only the newest state counts, so
 * duplicates, shuffles and late arrivals need no special case. An outage is retried without limit; a poisonous record is set aside
 * and the rest goes on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Map<String, Intake> intakes;
    private final EventReader reader;
    private final InboxState kept;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private volatile boolean stopping;

    Inbox(
            @All List<Intake> intakes,
            EventReader reader,
            InboxState kept,
            DeadLetters deadLetters,
            InboxMetrics metrics) {
        this.intakes = intakes.stream().collect(Collectors.toMap(Intake::topic, intake -> intake));
        this.reader = reader;
        this.kept = kept;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent stopping) {
        this.stopping = true;
    }

    /** Returns when every record is kept, skipped as old or unknown, or set aside; only then may the offset be committed. */
    public void receive(ConsumerRecords<String, byte[]> batch) {
        List<Arrived> states = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> origin : batch) {
            read(origin).ifPresent(states::add);
        }
        if (!states.isEmpty()) {
            keep(states);
        }
    }

    /**
     * Tries one record again that was set aside, in a transaction of its own: what refuses it at the commit, or leaves the
     * transaction unusable, is then known here.
     */
    void replay(ConsumerRecord<String, byte[]> origin) {
        try {
            reader.read(origin, handlersOf(origin))
                    .ifPresent(state -> QuarkusTransaction.requiringNew().run(() -> keepTogether(List.of(state))));
        } catch (RuntimeException failure) {
            throw Outage.caused(failure) ? failure : new BrokenContract(Reasons.of(failure), failure);
        }
    }

    private Optional<Arrived> read(ConsumerRecord<String, byte[]> origin) {
        try {
            Optional<Arrived> state = reader.read(origin, handlersOf(origin));
            if (state.isEmpty()) {
                metrics.skippedUnknown(origin.topic());
            }
            return state;
        } catch (RuntimeException poison) {
            // reading needs no infrastructure: whatever fails here lies in the record
            setAside(origin, poison);
            return Optional.empty();
        }
    }

    private StateHandlers handlersOf(ConsumerRecord<String, byte[]> origin) {
        Intake intake = intakes.get(origin.topic());
        return intake == null ? StateHandlers.none() : intake.handlers();
    }

    private void keep(List<Arrived> states) {
        try {
            persistently(() -> keepTogether(newest(states)));
        } catch (Stopped stopped) {
            throw stopped;
        } catch (RuntimeException poisonAmongThem) {
            states.forEach(this::keepOrSetAside);
        }
    }

    private static Collection<Arrived> newest(List<Arrived> states) {
        Map<String, Arrived> newest = new TreeMap<>();
        states.forEach(state -> newest.merge(state.topic() + "/" + state.meta().key(), state, Inbox::newer));
        return newest.values();
    }

    private static Arrived newer(Arrived one, Arrived other) {
        return one.meta().sequence() >= other.meta().sequence() ? one : other;
    }

    private void keepOrSetAside(Arrived state) {
        try {
            persistently(() -> keepTogether(List.of(state)));
        } catch (Stopped stopped) {
            throw stopped;
        } catch (RuntimeException poison) {
            setAside(state.origin(), poison);
        }
    }

    private void keepTogether(Collection<Arrived> states) {
        List<Intake> entered =
                states.stream().map(Arrived::topic).distinct().map(intakes::get).toList();
        entered.forEach(Intake::enter);
        states.forEach(this::keep);
        entered.forEach(Intake::complete);
    }

    private void keep(Arrived state) {
        if (kept.take(state)) {
            state.apply();
        } else {
            metrics.skippedOld(state.topic());
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> origin, RuntimeException poison) {
        LOG.errorf(poison, "Set aside: %s partition %d offset %d", origin.topic(), origin.partition(), origin.offset());
        persistently(() -> deadLetters.add(origin, poison));
    }

    /** One transaction, repeated while the infrastructure is away. A failure during shutdown says nothing of the event. */
    private void persistently(Runnable work) {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(work);
                return;
            } catch (RuntimeException failure) {
                if (stopping) {
                    throw new Stopped(failure);
                }
                if (!Outage.caused(failure)) {
                    throw failure;
                }
                LOG.warnf("The inbox waits for the database: %s", failure.getMessage());
                pause(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped(stopped);
        }
    }

    /** The service ends before the batch is kept: it is delivered again after the next start. */
    private static final class Stopped extends RuntimeException {
        Stopped(Exception cause) {
            super("stopped before the batch was kept; it will be delivered again", cause);
        }
    }
}
