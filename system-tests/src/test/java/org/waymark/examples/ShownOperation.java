package org.waymark.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One operation with its examples, as its document shows it.
 *
 * @param method such as {@code PUT}
 * @param path with places such as {@code {surveyId}}
 * @param parameters each with the text of its example
 * @param bodies the example of the body by content type; a missing node where the type is of bytes
 * @param successes the statuses that are no refusals
 */
record ShownOperation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Set<Integer> successes) {

    /** @param in {@code path}, {@code query}, {@code header} or {@code cookie} */
    record Parameter(String in, String name, String example) {}

    /** @param service such as {@code survey-service} */
    static List<ShownOperation> of(String service) {
        Path file = Path.of("..", "docs", "openapi", service + ".yaml");
        try {
            List<ShownOperation> shown = new ArrayList<>();
            JsonNode document = new YAMLMapper().readTree(file.toFile());
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(item -> item.getValue().has("responses"))
                            .forEach(item -> shown.add(of(path.getKey(), item.getKey(), item.getValue()))));
            return shown;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ShownOperation of(String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(
                        new Parameter(text(parameter, "in"), text(parameter, "name"), text(parameter, "example"))));
        Map<String, JsonNode> bodies = operation.at("/requestBody/content").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, shown -> shown.getValue().path("example")));
        Set<Integer> successes = operation.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2") || status.equals("304"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new ShownOperation(
                text(operation, "operationId"), method.toUpperCase(), path, parameters, bodies, successes);
    }

    private static String text(JsonNode node, String field) {
        if (!node.has(field)) {
            throw new IllegalStateException("no " + field + " in " + node);
        }
        return node.get(field).asText();
    }
}
