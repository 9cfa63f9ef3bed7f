package org.waymark.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.Patience;
import org.waymark.demonstration.Services;
import org.waymark.stack.Endpoints;
import org.waymark.stack.Layout;
import org.waymark.stack.LocalStack;
import org.waymark.stack.Ports;

/**
 * Answers through the service and the same content by pgbench into the same PostgreSQL, in turns, with wrk as the load. Needs wrk and
 * pgbench. It measures and asserts nothing: what is slow here may be fast elsewhere.
 */
@Tag("benchmark")
class SurveyBenchmark {
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final int AT_ONCE = 500;
    private static final int LINES = 50_000;
    /** More than answer within a round. */
    private static final int INVITED = 15_000;

    private static LocalStack stack;
    private static Path folder;
    private static Scene scene;
    private static Answer answer;
    private static Database database;
    private static int run;

    @BeforeAll
    static void start() throws IOException {
        System.setProperty("waymark.stack.full-compiler", "true");
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "benchmark");
        stack = new LocalStack(new Layout(Layout.projectAround(Path.of("")), folder.resolve("stack")), Ports.free());
        stack.startInfrastructure(System.out::println);
        stack.startServices(System.out::println);
        Endpoints at = stack.endpoints();
        Services services = new Services(at.catalog(), at.survey(), at.assessment(), at.reporting(), at.mails());
        new Demonstration(services, stack.tokens()::tokenFor, Patience.usual()).registerAreas(System.out::println);
        scene = new Scene(stack);
        answer = new Answer(scene.elements());
        database = new Database(stack, folder, answer);
        Database.write(folder, "body.json", answer.json(""));
    }

    @AfterAll
    static void stop() {
        stack.close();
        Results.write(Path.of("target", "survey-benchmark.json"));
    }

    @Test
    void answers_one_by_one() {
        UUID survey = scene.openSurvey();
        Database.write(folder, "surveys", survey.toString());
        warmUp("put.lua");
        for (int clients : List.of(32, 8, 1)) {
            compare("PUT to one survey", "put.lua", clients);
        }
        Database.write(
                folder,
                "surveys",
                IntStream.range(0, 12)
                        .mapToObj(each -> scene.openSurvey().toString())
                        .collect(Collectors.joining("\n")));
        compare("PUT to twelve surveys", "put.lua", 32);
    }

    /** Needs WAYMARK_LIMITS_ANONYMOUS_PER_MINUTE=100000000: the load comes from one address. */
    @Test
    void answers_of_invited_people() {
        Runnable invite = () -> {
            UUID survey = scene.openSurvey();
            Database.write(folder, "tokens", String.join("\n", scene.tokens(survey, INVITED)));
        };
        invite.run();
        warmUp("token.lua");
        compare("PUT by invitation token", "token.lua", 32, invite);
    }

    private void warmUp(String script) {
        IntStream.range(0, WARM_UPS).forEach(time -> load(script, 32));
    }

    private void compare(String what, String script, int clients) {
        compare(what, script, clients, () -> {});
    }

    private void compare(String what, String script, int clients, Runnable prepare) {
        List<Double> ratios = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        Cpu before = Cpu.now();
        double answers = 0;
        Cpu used = new Cpu(Duration.ZERO, Duration.ZERO);
        for (int round = 0; round < ROUNDS; round++) {
            prepare.run();
            before = Cpu.now();
            double service = load(script, clients);
            Cpu spent = Cpu.now().since(before);
            used = new Cpu(used.service().plus(spent.service()), used.database().plus(spent.database()));
            answers += service * SECONDS;
            double plain = database.insert("one.sql", clients, SECONDS);
            database.empty();
            ratios.add(service / plain);
            rates.add(service);
        }
        Results.add(
                what + ", c=" + clients,
                rates,
                ratios,
                "service %.2f ms, PostgreSQL %.2f ms of CPU an answer"
                        .formatted(
                                used.service().toNanos() / 1e6 / answers,
                                used.database().toNanos() / 1e6 / answers));
    }

    private double load(String script, int clients) {
        Database.write(folder, "bearer", scene.bearer("local-system-w07"));
        run += 10_000;
        return Tool.number(
                Tool.run(
                        Map.of("WAYMARK_FOLDER", folder.toString(), "WAYMARK_RUN", "" + run),
                        "wrk",
                        "-t1",
                        "-c" + clients,
                        "-d" + SECONDS + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        Path.of("src", "test", "resources", script)
                                .toAbsolutePath()
                                .toString(),
                        stack.endpoints().survey().toString()),
                "Requests/sec:\\s+([0-9.]+)");
    }

    /** An import in lines, and the same rows 500 a statement; then the close of all of them, and a count in SQL of as many. */
    @Test
    void many_at_once_and_the_close() {
        UUID survey = scene.openSurvey();
        URI service = stack.endpoints().survey();
        List<Double> rates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String prefix = "r" + round + "-";
            String lines = IntStream.range(0, LINES / ROUNDS)
                    .mapToObj(number -> answer.json(prefix + number))
                    .collect(Collectors.joining("\n"));
            long before = System.nanoTime();
            scene.as("local-system-w07", service)
                    .contentType("application/x-ndjson")
                    .body(lines.getBytes())
                    .post("/v1/surveys/" + survey + "/imports")
                    .then()
                    .statusCode(201);
            double rate = LINES / ROUNDS / ((System.nanoTime() - before) / 1e9);
            rates.add(rate);
            ratios.add(rate / (database.insertMany(AT_ONCE, SECONDS)));
            database.empty();
        }
        Results.add("NDJSON", rates, ratios, "against 500 rows a statement");
        double sql = database.seconds("""
                select role, place, substr(ratings, place, 1), count(*)
                from response cross join generate_series(1, 17) place where survey_id = '%s' group by 1, 2, 3""".formatted(survey));
        long before = System.nanoTime();
        scene.post("coordinator-w07", service, "/v1/surveys/" + survey + "/close", Map.of());
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> "CLOSED"
                        .equals(scene.as("coordinator-w07", service)
                                .get("/v1/surveys/" + survey)
                                .path("status")));
        double close = (System.nanoTime() - before) / 1e9;
        Results.add(
                "close of %,d answers, seconds".formatted(LINES),
                List.of(close),
                List.of(close / sql),
                "against the count in SQL");
    }
}
