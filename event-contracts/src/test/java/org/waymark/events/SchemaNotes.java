package org.waymark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Keeps apart what a schema says because the record says it, and what people wrote beside it: descriptions, allowed values, limits. */
final class SchemaNotes {
    private static final Set<String> STRUCTURE =
            Set.of("$id", "type", "format", "$ref", "oneOf", "required", "properties", "items", "additionalProperties");

    private SchemaNotes() {}

    /** The schemas by name without anything written beside them. */
    static ObjectNode removedFrom(JsonNode schemas) {
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        schemas.fields().forEachRemaining(schema -> bare.set(schema.getKey(), bare(schema.getValue())));
        return bare;
    }

    /** The derived schemas by name, each with what was written beside its namesake. */
    static ObjectNode kept(JsonNode derived, JsonNode written) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        derived.fields()
                .forEachRemaining(
                        schema -> all.set(schema.getKey(), noted(schema.getValue(), written.path(schema.getKey()))));
        return all;
    }

    private static JsonNode bare(JsonNode schema) {
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        schema.fields().forEachRemaining(keyword -> {
            if (STRUCTURE.contains(keyword.getKey())) {
                bare.set(keyword.getKey(), within(keyword.getKey(), keyword.getValue()));
            }
        });
        return bare;
    }

    private static JsonNode within(String keyword, JsonNode value) {
        return switch (keyword) {
            case "properties" -> removedFrom(value);
            case "items", "additionalProperties" -> bare(value);
            default -> value;
        };
    }

    private static JsonNode noted(JsonNode derived, JsonNode written) {
        ObjectNode noted = JsonNodeFactory.instance.objectNode();
        written.fields().forEachRemaining(keyword -> {
            if (!STRUCTURE.contains(keyword.getKey())) {
                noted.set(keyword.getKey(), keyword.getValue());
            }
        });
        derived.fields().forEachRemaining(keyword -> {
            JsonNode beside = written.path(keyword.getKey());
            noted.set(
                    keyword.getKey(),
                    switch (keyword.getKey()) {
                        case "properties" -> kept(keyword.getValue(), beside);
                        case "items", "additionalProperties" -> noted(keyword.getValue(), beside);
                        default -> keyword.getValue();
                    });
        });
        return noted;
    }
}
