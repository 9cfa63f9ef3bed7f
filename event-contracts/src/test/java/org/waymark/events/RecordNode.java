package org.waymark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A JSON object that stands for a record, as against one that stands for a map. */
record RecordNode(Class<?> type, ObjectNode node) {

    /** Every such object of a state, outermost first, always in the same order. */
    static List<RecordNode> in(JsonNode state, Class<?> event) {
        List<RecordNode> found = new ArrayList<>();
        collect(state, event, found);
        return found;
    }

    List<String> fields() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** @return true where the field holds something: not null, not an empty list or map */
    boolean isFilled(String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() ? !value.isNull() : !value.isEmpty();
    }

    private static void collect(JsonNode node, Type type, List<RecordNode> found) {
        if (node == null || node.isNull()) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            Type content = of[of.length - 1];
            node.forEach(item -> collect(item, content, found));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            found.add(new RecordNode(record, (ObjectNode) node));
            for (RecordComponent component : record.getRecordComponents()) {
                collect(node.get(component.getName()), component.getGenericType(), found);
            }
        } else if (type == Map.class || type == List.class) {
            throw new IllegalArgumentException("a raw collection says nothing of its content");
        }
    }
}
