package org.waymark.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** A record as JSON with every field filled, every list with one item. */
final class SampleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, JsonNode> VALUES = Map.ofEntries(
            Map.entry("String", NODES.textNode("text")),
            Map.entry("int", NODES.numberNode(1)),
            Map.entry("Integer", NODES.numberNode(1)),
            Map.entry("long", NODES.numberNode(1)),
            Map.entry("Long", NODES.numberNode(1)),
            Map.entry("double", NODES.numberNode(new BigDecimal("1.5"))),
            Map.entry("Double", NODES.numberNode(new BigDecimal("1.5"))),
            Map.entry("BigDecimal", NODES.numberNode(new BigDecimal("1.5"))),
            Map.entry("boolean", NODES.booleanNode(true)),
            Map.entry("Boolean", NODES.booleanNode(true)),
            Map.entry("UUID", NODES.textNode("01900000-0000-7000-8000-000000000001")),
            Map.entry("LocalDate", NODES.textNode("2026-11-27")),
            Map.entry("Instant", NODES.textNode("2026-11-27T10:00:00Z")));

    private SampleJson() {}

    static JsonNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return new ObjectMapper().valueToTree(plain.getEnumConstants()[0]);
        }
        JsonNode value = VALUES.get(plain.getSimpleName());
        if (value == null) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        return value;
    }

    private static JsonNode generic(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            ArrayNode list = NODES.arrayNode();
            return list.add(of(arguments[0]));
        }
        ObjectNode map = NODES.objectNode();
        return map.set("key", of(arguments[1]));
    }

    private static JsonNode record(Class<?> type) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent field : type.getRecordComponents()) {
            object.set(field.getName(), of(field.getGenericType()));
        }
        return object;
    }
}
