package org.waymark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;

/** One event of each type as it lies on its topic: a golden file in its envelope. */
final class Examples {
    private static final Map<String, String> SENDERS = Map.of(
            "catalog", "framework-catalog",
            "survey", "survey-service",
            "assessment", "assessment-service");

    private Examples() {}

    /** @param key the event's key on its topic */
    static ObjectNode of(Class<?> event, String key) {
        ObjectNode example = JsonNodeFactory.instance.objectNode().put("name", EventTypes.nameOf(event));
        String type = EventTypes.typeOf(event);
        example.putObject("headers")
                .put("ce_specversion", "1.0")
                .put("ce_id", "01900000-0000-7000-8000-00000000e001")
                .put("ce_source", "/waymark/" + SENDERS.get(type.split("\\.")[2]))
                .put("ce_type", type)
                .put("ce_subject", subject(key))
                .put("ce_time", "2021-03-01T09:30:00Z")
                .put("ce_sequence", "7")
                .put("ce_cause", "republished")
                .put("content-type", "application/json");
        example.set("payload", payload(event));
        return example;
    }

    /** The key without what tells several kinds of aggregate on one topic apart. */
    static String subject(String key) {
        return key.replaceFirst("^(framework|area|code-list):", "");
    }

    /** The shortest file that some reader relies on: it is to be read by people. */
    private static JsonNode payload(Class<?> event) {
        return Golden.all().stream()
                .filter(golden -> golden.type() == event)
                .map(Golden::state)
                .min(Comparator.comparingInt(state -> state.toString().length()))
                .orElseThrow();
    }
}
