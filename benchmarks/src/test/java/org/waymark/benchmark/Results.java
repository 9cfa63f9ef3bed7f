package org.waymark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured: printed as a table row, and written as JSON. */
final class Results {
    private static final List<String> JSON = new ArrayList<>();

    private Results() {}

    static void add(String what, List<Double> values, List<Double> ratios, String note) {
        System.out.printf(
                "| %s | %.1f (%.1f to %.1f) | %.2f (%.2f to %.2f) | %s |%n",
                what, median(values), least(values), most(values), median(ratios), least(ratios), most(ratios), note);
        JSON.add("{\"what\":\"%s\",\"values\":%s,\"ratios\":%s,\"note\":\"%s\"}".formatted(what, values, ratios, note));
    }

    static void write(Path file) {
        try {
            Files.writeString(file, "[" + String.join(",\n", JSON) + "]\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    private static double most(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
