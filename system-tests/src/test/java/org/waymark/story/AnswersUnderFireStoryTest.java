package org.waymark.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;
import org.waymark.stack.Component;

/** A local system sends answers as fast as it can while others fail; what is not acknowledged it sends again. */
@Tag("nightly")
@Order(21)
class AnswersUnderFireStoryTest {
    private static final int CLIENTS = 8;
    private static final int BETWEEN_KILLS = 200;
    private static final int LINES = 3000;
    private static final int MEASURED = 250;
    private static final int ABORTED_AT_ONCE = 32;
    private static final int ABORTS = 20;
    private static final Duration THROUGH_OUTAGES = Duration.ofMinutes(3);
    private static final String ANSWER =
            "{%s\"role\":\"health-visitor\",\"agency\":\"health\",\"ratings\":[{\"element\":\"PLAN-1\",\"level\":2}]}";

    private final Waymark waymark = Waymark.loaded();
    private final Api api = Api.survey(waymark);
    private final DemoArea area = DemoArea.all().get(0);
    private final DemoUser coordinator = DemoUsers.coordinator(area);
    private final DemoUser system = DemoUsers.localSystem(area);
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
    private final String survey = "/v1/surveys/" + UUID.randomUUID();

    @AfterEach
    void end() {
        clients.shutdownNow();
    }

    @Test
    void what_was_acknowledged_is_stored_and_nothing_twice_whatever_was_killed_meanwhile() {
        openSurvey();
        AtomicInteger taken = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        List<CompletableFuture<Integer>> senders = all(client -> send(client, number -> !enough.get(), taken));
        CompletableFuture<Integer> imported = CompletableFuture.supplyAsync(() -> importUntil(enough), clients);
        for (Component victim : List.of(
                waymark.stack().service("survey-service"),
                waymark.stack().postgres(),
                waymark.stack().broker())) {
            int before = taken.get();
            await(victim.name()).atMost(THROUGH_OUTAGES).until(() -> taken.get() >= before + BETWEEN_KILLS);
            System.out.println("kill -9 " + victim.name());
            victim.kill();
            victim.start();
            victim.awaitReady();
        }
        enough.set(true);
        int sent = senders.stream().mapToInt(CompletableFuture::join).sum();
        int lines = imported.join();
        System.out.printf("%d answers one by one and %d in lines%n", sent, lines);
        assertEquals(sent + lines, responsesAtClose());
    }

    /** Prints figures and asserts none: the machine may be busy with something else. */
    @Test
    void answers_are_taken_as_before_after_many_that_broke_off_in_the_middle() throws IOException {
        openSurvey();
        answersPerSecond(0);
        double before = answersPerSecond(1);
        for (int time = 0; time < ABORTS; time++) {
            abortMany();
        }
        double after = answersPerSecond(2);
        System.out.printf("%.0f answers a second before, %.0f after: %.2f%n", before, after, after / before);
        assertEquals(3 * CLIENTS * MEASURED, responsesAtClose());
    }

    private void openSurvey() {
        api.as(coordinator)
                .body(Map.of(
                        "assessmentId",
                        area.assessmentId(),
                        "texts",
                        Map.of("en", Map.of("title", "Under fire")),
                        "opensOn",
                        "2021-01-11",
                        "closesOn",
                        LocalDate.now().plusYears(1).toString(),
                        "languages",
                        List.of("en")))
                .put(survey)
                .then()
                .statusCode(201);
        api.post(coordinator, survey + "/open", "").then().statusCode(200);
    }

    private <T> List<CompletableFuture<T>> all(IntFunction<T> work) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> CompletableFuture.supplyAsync(() -> work.apply(client), clients))
                .toList();
    }

    /** @return how many, all of them acknowledged in the end */
    private int send(int client, IntPredicate goesOn, AtomicInteger taken) {
        int number = 0;
        while (goesOn.test(number)) {
            String path = survey + "/responses/" + client + "-" + number++;
            untilTaken(() -> api.as(system).body(ANSWER.formatted("")).put(path).statusCode());
            taken.incrementAndGet();
        }
        return number;
    }

    /** @return how many lines, all of them acknowledged in the end */
    private int importUntil(AtomicBoolean enough) {
        int imports = 0;
        while (!enough.get()) {
            int first = imports++ * LINES;
            byte[] lines = IntStream.range(first, first + LINES)
                    .mapToObj(number -> ANSWER.formatted("\"id\":\"line-" + number + "\","))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            untilTaken(() -> api.as(system)
                    .contentType("application/x-ndjson")
                    .body(lines)
                    .post(survey + "/imports")
                    .statusCode());
        }
        return imports * LINES;
    }

    private static void untilTaken(Callable<Integer> request) {
        await().pollDelay(Duration.ZERO)
                .atMost(THROUGH_OUTAGES)
                .ignoreExceptions()
                .until(request, status -> status == 200 || status == 201);
    }

    private int responsesAtClose() {
        api.post(coordinator, survey + "/close", "").then().statusCode(200);
        await().atMost(THROUGH_OUTAGES)
                .until(() -> "CLOSED".equals(api.as(coordinator).get(survey).path("status")));
        return api.as(coordinator).get(survey).path("responses");
    }

    private double answersPerSecond(int round) {
        AtomicInteger taken = new AtomicInteger();
        long begin = System.nanoTime();
        all(client -> send(round * CLIENTS + client, number -> number < MEASURED, taken))
                .forEach(CompletableFuture::join);
        return taken.get() / ((System.nanoTime() - begin) / 1e9);
    }

    /** Each says that more will come than it sends, and is reset. */
    private void abortMany() throws IOException {
        byte[] half = ("PUT " + survey
                        + "/responses/aborted HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
                        + "Authorization: Bearer " + waymark.tokenFor(system)
                        + "\r\nContent-Length: 5000\r\n\r\n{\"role\":")
                .getBytes(StandardCharsets.US_ASCII);
        List<Socket> connections = new ArrayList<>();
        for (int number = 0; number < ABORTED_AT_ONCE; number++) {
            Socket connection =
                    new Socket("127.0.0.1", waymark.stack().endpoints().survey().getPort());
            connections.add(connection);
            connection.setSoLinger(true, 0);
            connection.getOutputStream().write(half);
        }
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
