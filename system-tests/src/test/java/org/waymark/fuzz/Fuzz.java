package org.waymark.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.api.ApiDocument;
import org.waymark.demonstration.DemoUser;
import org.waymark.stack.Endpoints;

/** A run against a system that holds the demonstration: its settings, its words at the end. */
public final class Fuzz {
    private static final String VERSION = "/v1/frameworks/maternity-early-years/versions/2020";

    private Fuzz() {}

    /** @return each finding once */
    public static List<String> run(Endpoints endpoints, Function<DemoUser, String> tokens)
            throws IOException, InterruptedException {
        long seed = Long.getLong("waymark.fuzz.seed", System.nanoTime());
        Duration time =
                Duration.ofSeconds((long) (60 * Double.parseDouble(System.getProperty("waymark.fuzz.minutes", "10"))));
        System.out.println("fuzzing for " + time + "; again with -Dwaymark.fuzz.seed=" + seed);
        Sender sender = new Sender(tokens);
        Report report =
                new Fuzzer(ApiDocument.everyOperation(endpoints), files(endpoints, sender), sender).run(seed, time);
        report.findings().forEach(System.out::println);
        System.out.println(report.figures());
        return report.findings();
    }

    private static Map<String, byte[]> files(Endpoints at, Sender sender) throws IOException, InterruptedException {
        Map<String, byte[]> files = new HashMap<>();
        for (String file : List.of("/file", "/spreadsheet")) {
            Answer answer = sender.get(at.catalog().resolve(VERSION + file), null);
            files.put(answer.type(), answer.body());
        }
        return files;
    }
}
