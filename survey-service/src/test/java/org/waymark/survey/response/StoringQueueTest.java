package org.waymark.survey.response;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoringQueueTest {
    private static final String BAD = "bad";

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final BlockingQueue<Integer> statements = new LinkedBlockingQueue<>();
    private final Map<UUID, StoredResponse> stored = new ConcurrentHashMap<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final StoringQueue queue = new StoringQueue(this::store);

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void one_that_comes_alone_is_stored_at_once() {
        goOn.countDown();
        assertEquals(Optional.of(ResponseOutcome.CREATED), queue.store(response(1, "midwife")));
        assertEquals(List.of(1), List.copyOf(statements));
    }

    @Test
    void those_that_come_while_one_is_stored_go_together_and_each_hears_of_its_own() throws InterruptedException {
        var first = send(response(0, "midwife"));
        assertEquals(1, statements.take());
        var others = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> send(response(number, "midwife")))
                .toList();
        stored.put(response(7, "midwife").key(), response(7, "midwife"));
        awaitWaiting(20);
        goOn.countDown();
        assertEquals(Optional.of(ResponseOutcome.CREATED), first.join());
        for (int number = 1; number <= others.size(); number++) {
            assertEquals(
                    Optional.of(number == 7 ? ResponseOutcome.UNCHANGED : ResponseOutcome.CREATED),
                    others.get(number - 1).join());
        }
        assertEquals(List.of(20), List.copyOf(statements));
    }

    @Test
    void the_same_one_twice_is_never_in_one_statement() throws InterruptedException {
        send(response(0, "midwife"));
        assertEquals(1, statements.take());
        var one = send(response(1, "midwife"));
        var again = send(response(1, "midwife"));
        awaitWaiting(2);
        goOn.countDown();
        assertEquals(
                List.of(ResponseOutcome.CREATED, ResponseOutcome.UNCHANGED),
                List.of(one.join().orElseThrow(), again.join().orElseThrow()).stream()
                        .sorted()
                        .toList());
        assertEquals(List.of(1, 1), List.copyOf(statements));
    }

    @Test
    void one_that_cannot_be_stored_fails_alone() throws InterruptedException {
        send(response(0, "midwife"));
        statements.take();
        var good = send(response(1, "midwife"));
        var bad = send(response(2, BAD));
        awaitWaiting(2);
        goOn.countDown();
        assertEquals(Optional.of(ResponseOutcome.CREATED), good.join());
        assertThrows(CompletionException.class, bad::join);
        assertEquals(Optional.of(ResponseOutcome.CREATED), queue.store(response(3, "midwife")));
    }

    @Test
    void who_is_interrupted_while_storing_for_others_stores_for_them() throws InterruptedException {
        send(response(0, "midwife"));
        statements.take();
        CompletableFuture<Optional<ResponseOutcome>> interrupted = new CompletableFuture<>();
        Thread impatient = new Thread(() -> interrupted.complete(queue.store(response(1, "midwife"))));
        impatient.start();
        awaitWaiting(1);
        var other = send(response(2, "midwife"));
        awaitWaiting(2);
        impatient.interrupt();
        goOn.countDown();
        assertEquals(Optional.of(ResponseOutcome.CREATED), other.join());
        assertEquals(Optional.of(ResponseOutcome.CREATED), interrupted.join());
    }

    private void awaitWaiting(int callers) {
        await().until(() -> queue.waiting() == callers);
    }

    private CompletableFuture<Optional<ResponseOutcome>> send(StoredResponse response) {
        return CompletableFuture.supplyAsync(() -> queue.store(response), callers);
    }

    /** Goes on when it is told to. */
    private Optional<Map<UUID, ResponseOutcome>> store(Collection<StoredResponse> responses) {
        statements.add(responses.size());
        while (goOn.getCount() > 0) {
            try {
                goOn.await();
            } catch (InterruptedException patient) {
                // the database is as patient
            }
        }
        if (responses.stream().anyMatch(response -> response.role().equals(BAD))) {
            throw new IllegalStateException("no such role");
        }
        return Optional.of(responses.stream()
                .filter(response -> stored.putIfAbsent(response.key(), response) == null)
                .collect(Collectors.toMap(StoredResponse::key, each -> ResponseOutcome.CREATED)));
    }

    private static StoredResponse response(int number, String role) {
        return new StoredResponse(new UUID(4, number), 1, role, "maternity", "A", "[]", false);
    }
}
