package org.waymark.kit.republish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;

/** Portion by portion, each in a transaction of its own that also notes how far it came: after a crash the same key goes on from there. */
@ApplicationScoped
class Republication {
    private static final int PORTION = 200;

    private final Instance<Republishable> kinds;
    private final RepublicationProgress progress;
    private final Audit audit;
    private final Caller caller;

    Republication(Instance<Republishable> kinds, RepublicationProgress progress, Audit audit, Caller caller) {
        this.kinds = kinds;
        this.progress = progress;
        this.audit = audit;
        this.caller = caller;
    }

    /** @return how many states of each kind were announced under this key, by now or before */
    List<Emitted> republish(String key) {
        String scope = caller.client() + "/" + caller.subject() + "/" + key;
        return kinds.stream()
                .sorted(Comparator.comparing(Republishable::kind))
                .map(kind -> new Emitted(kind.kind(), republish(scope, kind)))
                .toList();
    }

    private long republish(String scope, Republishable kind) {
        RepublicationProgress.State state;
        do {
            state = QuarkusTransaction.requiringNew().call(() -> next(scope, kind));
        } while (!state.done());
        return state.emitted();
    }

    private RepublicationProgress.State next(String scope, Republishable kind) {
        RepublicationProgress.State before = progress.lock(scope, kind.kind());
        if (before.done()) {
            return before;
        }
        List<String> keys = kind.republish(before.last(), PORTION);
        RepublicationProgress.State after = before.with(keys, keys.size() < PORTION);
        progress.note(scope, kind.kind(), after);
        if (after.done()) {
            audit.record("states-republished", kind.kind(), Map.of("emitted", after.emitted()));
        }
        return after;
    }

    /**
     * @param kind what was announced, such as the plural name of an aggregate
     * @param emitted how many states of it
     */
    public record Emitted(String kind, long emitted) {}
}
