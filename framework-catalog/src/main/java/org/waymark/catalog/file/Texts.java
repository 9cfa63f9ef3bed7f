package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Faults;

/** The texts of a file, wherever they stand in it. */
final class Texts {
    private Texts() {}

    /** Adds to {@code faults} every text and key that holds a control character other than tab and line end, or half a character. */
    static void check(String path, JsonNode node, Faults faults) {
        if (node.isTextual()) {
            Characters.check(path, node.textValue(), faults);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(path + "[" + i + "]", node.get(i), faults);
            }
        } else {
            node.properties().forEach(field -> {
                Characters.check(path, field.getKey(), faults);
                check(Paths.child(path, field.getKey()), field.getValue(), faults);
            });
        }
    }
}
