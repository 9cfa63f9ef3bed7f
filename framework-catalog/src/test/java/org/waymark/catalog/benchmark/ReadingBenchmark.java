package org.waymark.catalog.benchmark;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/**
 * Reads a published framework version and a static file of the same size from the same service, in turns, at concurrency 32, with
 * the load generator wrk, which has to be installed. Run it with {@code mvn test -pl framework-catalog -am -Pbenchmarks}.
 */
@Tag("benchmark")
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ReadingBenchmark {
    private static final String VERSION = "/v1/frameworks/maternity-early-years/versions/2020";
    private static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    @TestHTTPResource("/")
    URI service;

    /** Serves the folder of static files, as a service serves its pages. */
    static class StaticFiles {
        void serve(@Observes Router router) {
            router.route("/benchmark/*").handler(StaticHandler.create(FileSystemAccess.ROOT, FOLDER.toString()));
        }
    }

    @Test
    void published_content_is_read_at_least_half_as_fast_as_a_static_file() throws Exception {
        byte[] version = given().get(VERSION).then().statusCode(200).extract().asByteArray();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("version.json"), version);
        given().get("/benchmark/version.json").then().statusCode(200);

        List<Double> ratios = new ArrayList<>();
        for (int round = 1 - WARM_UPS; round <= ROUNDS; round++) {
            double content = load(VERSION);
            double file = load("/benchmark/version.json");
            System.out.printf(
                    "%s: version %.0f/s, static file %.0f/s of %d bytes, ratio %.2f%n",
                    round <= 0 ? "warm-up" : "round " + round, content, file, version.length, content / file);
            if (round > 0) {
                ratios.add(content / file);
            }
        }
        ratios.sort(null);
        double median = ratios.get(ROUNDS / 2);
        System.out.printf("median ratio %.2f%n", median);
        assertTrue(median >= 0.5, "the version is read at " + median + " of the rate of the static file");
    }

    private double load(String path) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk", "-t1", "-c32", "-d5s", service.resolve(path).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        assertTrue(wrk.waitFor() == 0 && rate.find() && !said.contains("Non-2xx"), said);
        return Double.parseDouble(rate.group(1));
    }
}
