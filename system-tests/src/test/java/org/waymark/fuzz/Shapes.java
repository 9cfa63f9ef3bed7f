package org.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.UUID;
import org.waymark.api.ApiDocument;

/** Makes values after a schema: its examples mostly, otherwise what type, format and limits ask for. */
final class Shapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 8;

    private final ApiDocument document;
    private final Random random;

    Shapes(ApiDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode value(JsonNode schema) {
        return value(schema, 0);
    }

    private JsonNode value(JsonNode named, int depth) {
        JsonNode schema = document.resolved(named);
        for (String choices : new String[] {"examples", "enum", "anyOf", "oneOf"}) {
            JsonNode some = schema.path(choices);
            if (some.size() > 0 && (!choices.equals("examples") || random.nextInt(5) > 0)) {
                JsonNode one = some.get(random.nextInt(some.size()));
                return choices.endsWith("Of") ? value(one, depth + 1) : one.deepCopy();
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> JSON.numberNode(number(schema));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(random.nextInt(type.size())).asText();
        }
        return schema.has("properties") || schema.has("allOf") ? "object" : type.asText("string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        schema.path("allOf").forEach(part -> {
            if (value(part, depth + 1) instanceof ObjectNode fields) {
                made.setAll(fields);
            }
        });
        schema.path("properties").properties().forEach(field -> {
            boolean required = false;
            for (JsonNode name : schema.path("required")) {
                required |= name.asText().equals(field.getKey());
            }
            if (required || depth < DEEP && random.nextInt(3) > 0) {
                made.set(field.getKey(), value(field.getValue(), depth + 1));
            }
        });
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.arrayNode();
        int items = Math.max(schema.path("minItems").asInt(0), depth < DEEP ? random.nextInt(3) : 0);
        for (int i = 0; i < items; i++) {
            made.add(value(schema.path("items"), depth + 1));
        }
        return made;
    }

    private int number(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = Math.min(schema.path("maximum").asInt(least + 10), 100_000);
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "20" + (20 + random.nextInt(10)) + "-0" + (1 + random.nextInt(9)) + "-11";
            case "date-time" -> "2021-03-0" + (1 + random.nextInt(9)) + "T10:00:00Z";
            default -> "some text " + random.nextInt(100);
        };
    }
}
