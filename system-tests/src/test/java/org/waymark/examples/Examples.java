package org.waymark.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.waymark.api.ApiDocument;
import org.waymark.api.Operation;
import org.waymark.stack.Endpoints;

/** The examples of the four API documents, in the order of {@code examples.txt}. */
public final class Examples {
    private final Map<String, Operation> shown = new LinkedHashMap<>();
    private final List<ExampleLine> lines = ExampleLine.all();

    public Examples(Endpoints endpoints) {
        ApiDocument.everyOperation(endpoints)
                .forEach(operation -> shown.put(operation.service() + " " + operation.id(), operation));
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
     * @param tokens access token by name of the user
     * @param sessions cookies of a browser in which the user has signed in
     */
    public Stream<DynamicTest> tests(Function<String, String> tokens, Function<String, Map<String, String>> sessions) {
        ExampleSender sender = new ExampleSender(tokens, sessions);
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.what() + " as " + line.who(), () -> sender.send(line, shown.get(line.what()))));
    }
}
