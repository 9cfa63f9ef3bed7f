package org.waymark.catalog.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.catalog.language.Language;

/**
 * An item of a framework file laid out in one row: a cell for each value, under a heading that says where the value stands, such as
 * {@code considers[2].text}. The English words of a text stand under its own heading, the Welsh under {@code title.cy} and their
 * status under {@code title.cy.status}.
 */
final class RowWriter {
    static final String STATUS = ".status";
    static final String SEPARATOR = ", ";

    private final Map<String, JsonNode> cells = new LinkedHashMap<>();

    private RowWriter() {}

    /** Values by heading, in the order of the file; lists of codes are joined in one cell. */
    static Map<String, JsonNode> of(JsonNode item) {
        RowWriter flat = new RowWriter();
        flat.fields("", item);
        return flat.cells;
    }

    private void fields(String path, JsonNode item) {
        item.properties()
                .forEach(field -> lay(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
    }

    private void lay(String path, JsonNode node) {
        if (node.has(Language.EN.tag())) {
            wording(path, node.get(Language.EN.tag()), path + "." + Language.EN.tag());
            wording(path + "." + Language.CY.tag(), node.path(Language.CY.tag()), path + "." + Language.CY.tag());
        } else if (node.isObject()) {
            fields(path, node);
        } else if (node.path(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                lay(path + "[" + (i + 1) + "]", node.get(i));
            }
        } else {
            cells.put(path, node.isArray() ? joined(node) : node);
        }
    }

    private void wording(String path, JsonNode wording, String statusOf) {
        if (wording.has("text")) {
            cells.put(path, wording.get("text"));
        }
        if (wording.has("status")) {
            cells.put(statusOf + STATUS, wording.get("status"));
        }
    }

    private static JsonNode joined(JsonNode codes) {
        String all = StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(SEPARATOR));
        return TextNode.valueOf(all);
    }
}
