package org.waymark.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks for the same thing again and again, ten times a second, and remembers how long each answer took. */
final class Watch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;

    private final String name;
    private final HttpRequest request;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Long> millis = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();

    private Watch(String name, HttpRequest request) {
        this.name = name;
        this.request = request;
    }

    static Watch begin(String name, URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        Watch watch = new Watch(name, request.build());
        watch.asking.scheduleWithFixedDelay(watch::ask, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void ask() {
        long begin = System.nanoTime();
        try {
            int status = client.send(request, BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                failures.add("status " + status);
            }
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        } catch (IOException failure) {
            failures.add(failure.toString());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> failures() {
        return failures;
    }

    /** The time within which 99 of 100 answers came. */
    long p99Millis() {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }

    @Override
    public void close() throws InterruptedException {
        asking.shutdown();
        asking.awaitTermination(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS);
    }

    @Override
    public String toString() {
        return "%s: %d answers, p99 %d ms, slowest %d ms, failures %s"
                .formatted(
                        name,
                        millis.size(),
                        p99Millis(),
                        millis.stream().mapToLong(Long::longValue).max().orElse(0),
                        failures);
    }
}
