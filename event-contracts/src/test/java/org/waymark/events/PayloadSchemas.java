package org.waymark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The JSON schemas that follow from the records, each with an id by which generators name what they make: names, types, nesting, what is required and what may be null. */
final class PayloadSchemas {
    private static final String REF = "#/components/schemas/";
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            BigDecimal.class, "number",
            Double.class, "number");

    private final Map<String, Absence> absence = Absence.found();
    private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();

    /** @return by schema name, events and every record within them */
    static ObjectNode ofAllEvents() {
        PayloadSchemas derived = new PayloadSchemas();
        EventTypes.all().forEach(derived::add);
        return derived.schemas;
    }

    static String reference(Class<?> record) {
        return REF + Absence.nameOf(record);
    }

    private void add(Class<?> record) {
        if (schemas.has(Absence.nameOf(record))) {
            return;
        }
        ObjectNode schema = schemas.putObject(Absence.nameOf(record))
                .put("$id", Absence.nameOf(record))
                .put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            Absence absent = absence.get(Absence.nameOf(record) + "." + component.getName());
            if (absent == Absence.REFUSED) {
                required.add(component.getName());
            }
            ObjectNode type = schema(component.getGenericType());
            properties.set(component.getName(), absent == Absence.NULL ? nullable(type) : type);
        }
        if (required.isEmpty()) {
            schema.remove("required");
        }
    }

    private ObjectNode schema(Type type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            boolean isMap = generic.getRawType() == Map.class;
            schema.put("type", isMap ? "object" : "array");
            schema.set(isMap ? "additionalProperties" : "items", schema(of[of.length - 1]));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            add(record);
            schema.put("$ref", reference(record));
        } else if (FORMATS.containsKey(type)) {
            schema.put("type", "string").put("format", FORMATS.get(type));
        } else if (TYPES.containsKey(type)) {
            schema.put("type", TYPES.get(type));
        } else {
            throw new IllegalArgumentException("no schema is known for " + type);
        }
        return schema;
    }

    private static ObjectNode nullable(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            either.putArray("oneOf")
                    .add(schema)
                    .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
            return either;
        }
        JsonNode type = schema.get("type");
        schema.putArray("type").add(type).add("null");
        return schema;
    }
}
