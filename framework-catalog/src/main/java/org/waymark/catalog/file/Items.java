package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tells the items of a list in a framework file apart: their code, else their id or number, else their place from 1. */
public final class Items {
    private static final List<String> KEYS = List.of("code", "id", "number");

    private Items() {}

    /** The items by what tells them apart, in order. */
    public static Map<String, JsonNode> keyed(JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        for (JsonNode item : list) {
            items.put(key(item, String.valueOf(items.size() + 1)), item);
        }
        return items;
    }

    /** @param otherwise the key of an item that has none of its own */
    static String key(JsonNode item, String otherwise) {
        return KEYS.stream()
                .filter(item::hasNonNull)
                .findFirst()
                .map(name -> item.get(name).asText())
                .orElse(otherwise);
    }
}
