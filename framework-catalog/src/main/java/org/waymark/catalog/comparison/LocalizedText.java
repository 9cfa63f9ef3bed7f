package org.waymark.catalog.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.catalog.language.Language;

/** What a part of a framework file says, in words a reader can compare. */
final class LocalizedText {
    private LocalizedText() {}

    static boolean isText(JsonNode node) {
        return node.has(Language.EN.tag());
    }

    /** @return null where the text is not there in the language */
    static String in(JsonNode text, Language language) {
        return text.at("/" + language.tag() + "/text").textValue();
    }

    /** An item by its title, name or text in English; a value as it stands; null where there is nothing. */
    static String by(JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode() || node.isArray() && node.isEmpty()) {
            return null;
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(LocalizedText::by)
                    .collect(Collectors.joining(", "));
        }
        return Stream.of("title", "name", "text", "situation")
                .map(node::path)
                .filter(LocalizedText::isText)
                .findFirst()
                .map(text -> in(text, Language.EN))
                .orElse(node.isObject() ? node.toString() : node.asText());
    }
}
