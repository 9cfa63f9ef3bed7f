package org.waymark.fuzz;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.waymark.api.Operation;
import org.waymark.demonstration.DemoArea;

/** Goes round all operations until the time or the number of requests is used up. */
public final class Fuzzer {
    private static final int AT_ONCE = 3;
    private static final int MOST_REQUESTS = 100_000;

    private final List<Operation> operations;
    private final Map<String, byte[]> files;
    private final Sender sender;
    private final Known known = new Known();
    private final Report report = new Report();

    Fuzzer(List<Operation> operations, Map<String, byte[]> files, Sender sender) {
        this.operations = operations;
        this.files = files;
        this.sender = sender;
    }

    /** The same seed makes the same requests, as far as the answers are the same. */
    Report run(long seed, Duration time) {
        Instant end = Instant.now().plus(time);
        List<CompletableFuture<Void>> rounds = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> rounds(new Random(seed + i), end), task -> new Thread(task, "fuzz-" + i).start()))
                .toList();
        rounds.forEach(CompletableFuture::join);
        return report;
    }

    private void rounds(Random random, Instant end) {
        Generator generator = new Generator(known, files, random);
        Mutator mutator = new Mutator(random);
        List<Operation> order = new ArrayList<>(operations);
        for (int sent = 0; sent < MOST_REQUESTS / AT_ONCE && Instant.now().isBefore(end); sent++) {
            Operation operation = order.get(sent % order.size());
            DemoArea area = known.area(random);
            Attempt attempt = generator.next(operation, area);
            for (int mutations = random.nextInt(3); mutations > 0; mutations--) {
                mutator.mutate(attempt);
            }
            send(attempt, area);
        }
    }

    private void send(Attempt attempt, DemoArea area) {
        try {
            Answer answer = sender.send(attempt);
            List<String> faults = new ArrayList<>(Oracle.faults(attempt, answer));
            if (answer.status() == 201 && attempt.method.equals("PUT")) {
                attempt.path.forEach((name, value) -> known.made(name, area, value));
            }
            if (answer.status() == 201 && answer.header("Location").isPresent()) {
                faults.addAll(use(attempt, answer.header("Location").get()));
            }
            report.add(attempt, answer, faults);
        } catch (IOException | IllegalArgumentException failure) {
            report.lost(attempt, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was made is there; 403 is somebody who may make and not read, 405 a part that is read with its whole. */
    private List<String> use(Attempt attempt, String location) throws IOException, InterruptedException {
        URI there = attempt.uri().resolve(location);
        int status = sender.get(there, attempt.caller).status();
        return status < 400 || status == 403 || status == 405 || status == 429
                ? List.of()
                : List.of("what was created is answered with " + status);
    }
}
