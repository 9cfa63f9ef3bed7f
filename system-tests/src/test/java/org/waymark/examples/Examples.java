package org.waymark.examples;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The examples of the four API documents, in the order of {@code examples.txt}. */
public final class Examples {
    private static final List<String> SERVICES =
            List.of("framework-catalog", "assessment-service", "survey-service", "reporting-service");

    private final Map<String, ShownOperation> shown = new LinkedHashMap<>();
    private final List<ExampleLine> lines = ExampleLine.all();

    public Examples() {
        for (String service : SERVICES) {
            ShownOperation.of(service).forEach(operation -> shown.put(service + " " + operation.id(), operation));
        }
    }

    /** Operations that no line sends, and lines that send none. */
    public List<String> unmatched() {
        TreeSet<String> missing = new TreeSet<>(shown.keySet());
        TreeSet<String> unknown =
                new TreeSet<>(lines.stream().map(ExampleLine::what).toList());
        lines.forEach(line -> missing.remove(line.what()));
        unknown.removeAll(shown.keySet());
        return Stream.concat(missing.stream(), unknown.stream()).toList();
    }

    /**
     * One test a line, to be run in order.
     *
     * @param services address by name of the service
     * @param tokens access token by name of the user
     * @param sessions cookies of a browser in which the user has signed in
     */
    public Stream<DynamicTest> tests(
            Function<String, URI> services,
            Function<String, String> tokens,
            Function<String, Map<String, String>> sessions) {
        ExampleSender sender = new ExampleSender(services, tokens, sessions);
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.what() + " as " + line.who(), () -> sender.send(line, shown.get(line.what()))));
    }
}
