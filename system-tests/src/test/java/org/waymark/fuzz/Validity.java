package org.waymark.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.api.Operation;

/** What the document has against a request as it goes over the wire; a mutation that says nothing wrong is none. */
final class Validity {
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Validity() {}

    static List<String> faults(Attempt attempt) {
        List<String> faults = new ArrayList<>();
        attempt.operation.parameters().forEach(parameter -> faults.addAll(faults(attempt, parameter)));
        Set<String> known = attempt.operation.parameters("query").stream()
                .map(Operation.Parameter::name)
                .collect(Collectors.toSet());
        attempt.query.stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add("query parameter unknown: " + name));
        faults.addAll(bodyFaults(attempt));
        return faults;
    }

    private static List<String> faults(Attempt attempt, Operation.Parameter parameter) {
        List<String> values = values(attempt, parameter);
        if (values.isEmpty()) {
            return parameter.required()
                    ? List.of(parameter.in() + " parameter missing: " + parameter.name())
                    : List.of();
        }
        return values.stream()
                .flatMap(
                        value -> parameter
                                .document()
                                .schema(parameter.schemaPointer())
                                .validate(read(value, parameter.schema()))
                                .stream())
                .map(fault -> parameter.in() + " parameter " + parameter.name() + " " + fault.getMessage())
                .toList();
    }

    private static List<String> values(Attempt attempt, Operation.Parameter parameter) {
        return switch (parameter.in()) {
            case "path" -> List.of(attempt.path.getOrDefault(parameter.name(), ""));
            case "query" ->
                attempt.query.stream()
                        .filter(value -> value.getKey().equals(parameter.name()))
                        .map(Map.Entry::getValue)
                        .toList();
            default ->
                attempt.headers.entrySet().stream()
                        .filter(value -> value.getKey().equalsIgnoreCase(parameter.name()))
                        .map(Map.Entry::getValue)
                        .toList();
        };
    }

    /** The text as what the schema asks for, if it is that; otherwise as text: {@code null} and {@code false} are texts. */
    private static JsonNode read(String value, JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        if (type.equals("boolean") && Set.of("true", "false").contains(value)) {
            return JsonNodeFactory.instance.booleanNode(value.equals("true"));
        }
        if (Set.of("integer", "number").contains(type) && value.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(value));
        }
        return TextNode.valueOf(value);
    }

    private static List<String> bodyFaults(Attempt attempt) {
        Operation operation = attempt.operation;
        if (operation.bodyTypes().isEmpty()) {
            return List.of();
        }
        if (attempt.body == null || attempt.body.length == 0) {
            // a body of lines that has none is whole
            boolean lines = Objects.toString(attempt.contentType, "").endsWith("ndjson");
            return operation.body().path("required").asBoolean() && !lines ? List.of("body missing") : List.of();
        }
        String type = Objects.toString(attempt.contentType, "").split(";")[0].trim();
        if (!operation.bodyTypes().contains(type)) {
            return List.of("content type not described: " + type);
        }
        return type.equals("application/json") ? jsonFaults(operation, type, attempt.body) : List.of();
    }

    private static List<String> jsonFaults(Operation operation, String type, byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            JsonNode read = STRICT.readTree(body);
            return operation.document().schema(operation.bodySchema(type)).validate(read).stream()
                    .map(fault -> "body " + fault.getMessage())
                    .toList();
        } catch (IOException unreadable) {
            return List.of("body is no JSON: " + unreadable.getClass().getSimpleName());
        }
    }
}
