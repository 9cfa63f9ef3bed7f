package org.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.waymark.api.Operation;
import org.waymark.demonstration.DemoArea;

/** Makes requests that the document allows, by somebody who may make them, about what there is. */
final class Generator {
    private final Known known;
    private final Map<String, byte[]> files;
    private final Random random;

    /** @param files bodies that are no JSON, by their content type */
    Generator(Known known, Map<String, byte[]> files, Random random) {
        this.known = known;
        this.files = files;
        this.random = random;
    }

    Attempt next(Operation operation, DemoArea area) {
        Attempt attempt = new Attempt(operation);
        List<String> roles = operation.roles();
        // who has signed in is not counted among the anonymous, whose requests are limited
        attempt.caller = known.user(roles.isEmpty() ? List.of("admin") : roles, area, random);
        if (roles.isEmpty() && random.nextInt(10) == 0) {
            attempt.caller = null;
        }
        operation.parameters().forEach(parameter -> fill(attempt, parameter, area));
        if (!operation.bodyTypes().isEmpty()) {
            body(attempt, area);
        }
        return attempt;
    }

    private void fill(Attempt attempt, Operation.Parameter parameter, DemoArea area) {
        if (!parameter.required() && random.nextInt(3) > 0) {
            return;
        }
        String value = value(attempt.operation, parameter, area);
        switch (parameter.in()) {
            case "path" -> attempt.path.put(parameter.name(), value);
            case "query" -> attempt.query.add(Map.entry(parameter.name(), value));
            default -> attempt.headers.put(parameter.name(), value);
        }
    }

    private String value(Operation operation, Operation.Parameter parameter, DemoArea area) {
        boolean created = operation.method().equals("put") && operation.path().endsWith("{" + parameter.name() + "}");
        if (created
                && random.nextInt(3) > 0
                && parameter.schema().path("format").asText().equals("uuid")) {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        }
        return switch (parameter.name()) {
            case "Idempotency-Key" -> "fuzz-" + random.nextLong();
            case "If-Match" -> random.nextBoolean() ? "*" : "\"" + random.nextInt(9) + "\"";
            case "after" -> "";
            case "Accept-Language" -> random.nextBoolean() ? "cy" : "en-GB, cy;q=0.5";
            default -> {
                String there = known.value(operation.path(), parameter.name(), area, random);
                JsonNode example = parameter.example();
                yield there != null && (example.isMissingNode() || random.nextBoolean())
                        ? there
                        : (example.isMissingNode() ? shapes(operation).value(parameter.schema()) : example).asText();
            }
        };
    }

    private void body(Attempt attempt, DemoArea area) {
        Operation operation = attempt.operation;
        List<String> types = operation.bodyTypes();
        attempt.contentType = types.get(random.nextInt(types.size()));
        if (files.containsKey(attempt.contentType)) {
            attempt.body = files.get(attempt.contentType);
            return;
        }
        String text = json(operation, attempt.contentType, area).toString();
        boolean lines = attempt.contentType.endsWith("ndjson");
        attempt.body = (lines ? text + "\n" + json(operation, attempt.contentType, area) + "\n" : text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode json(Operation operation, String type, DemoArea area) {
        JsonNode examples = operation.body().path("content").path(type).path("examples");
        JsonNode made = examples.size() > 0 && random.nextInt(4) > 0 && !type.endsWith("ndjson")
                ? examples.elements().next().path("value").deepCopy()
                : shapes(operation).value(operation.document().at(operation.bodySchema(type)));
        connect(operation, made, area);
        return made;
    }

    /** References lead to what is there; otherwise nothing made here would get far. */
    private void connect(Operation operation, JsonNode node, DemoArea area) {
        if (node instanceof ObjectNode object) {
            for (String name : List.of("programmeId", "cycleId", "assessmentId")) {
                if (object.path(name).isTextual() && random.nextInt(5) > 0) {
                    object.put(name, known.value(operation.path(), name, area, random));
                }
            }
            if (object.path("areas").isArray() && random.nextInt(5) > 0) {
                object.putArray("areas").add(area.code());
            }
        }
        node.forEach(part -> connect(operation, part, area));
    }

    private Shapes shapes(Operation operation) {
        return new Shapes(operation.document(), random);
    }
}
