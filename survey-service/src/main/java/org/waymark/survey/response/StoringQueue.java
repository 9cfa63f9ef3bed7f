package org.waymark.survey.response;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Callers who wait for the same statement. The first of them stores for all who are there, and hands over to the first who came meanwhile. */
final class StoringQueue {
    private static final int MOST_AT_ONCE = 100;

    private final Function<Collection<StoredResponse>, Optional<Map<UUID, ResponseOutcome>>> statement;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean isStoring;

    /** @param statement stores responses, each key once, and says what became of those that were written; empty where none is taken any more */
    StoringQueue(Function<Collection<StoredResponse>, Optional<Map<UUID, ResponseOutcome>>> statement) {
        this.statement = statement;
    }

    /** @return created, amended, or unchanged where it was not written; empty where none is taken any more */
    Optional<ResponseOutcome> store(StoredResponse response) {
        Waiting mine = new Waiting(response);
        enter(mine);
        mine.turn.join();
        if (mine.outcome == null) {
            storeForAll();
        }
        return mine.outcome.get();
    }

    /** How many are here whose statement has not begun. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized void enter(Waiting one) {
        waiting.add(one);
        if (!isStoring) {
            isStoring = true;
            one.turn.complete(null);
        }
    }

    private synchronized void handOver() {
        isStoring = !waiting.isEmpty();
        if (isStoring) {
            waiting.element().turn.complete(null);
        }
    }

    private void storeForAll() {
        Collection<Waiting> together = next();
        try {
            Optional<Map<UUID, ResponseOutcome>> written =
                    statement.apply(together.stream().map(each -> each.response).toList());
            together.forEach(each -> each.outcome = () -> written.map(some -> of(each.response, some)));
        } catch (RuntimeException failure) {
            together.forEach(each -> each.outcome = () -> alone(each.response, together.size(), failure));
        } finally {
            handOver();
            together.forEach(each -> each.turn.complete(null));
        }
    }

    /** Whoever sends again what is still waiting comes after it. */
    private synchronized Collection<Waiting> next() {
        Map<UUID, Waiting> next = new LinkedHashMap<>();
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext() && next.size() < MOST_AT_ONCE; ) {
            Waiting one = all.next();
            if (next.putIfAbsent(one.response.key(), one) == null) {
                all.remove();
            }
        }
        return next.values();
    }

    /** What failed together may be the fault of one: each hears of its own. */
    private Optional<ResponseOutcome> alone(StoredResponse response, int together, RuntimeException failure) {
        if (together == 1) {
            throw failure;
        }
        return statement.apply(List.of(response)).map(written -> of(response, written));
    }

    private static ResponseOutcome of(StoredResponse response, Map<UUID, ResponseOutcome> written) {
        return written.getOrDefault(response.key(), ResponseOutcome.UNCHANGED);
    }

    /** One caller, whose turn has come when there is an outcome, or when it is to store for all. */
    private static final class Waiting {
        private final StoredResponse response;
        private final CompletableFuture<Void> turn = new CompletableFuture<>();
        private Supplier<Optional<ResponseOutcome>> outcome;

        Waiting(StoredResponse response) {
            this.response = response;
        }
    }
}
