package org.waymark.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one module's list holds of one code.
 *
 * @param kinds none for texts that are no code
 * @param details names of the arguments it can carry
 * @param welsh by English sentence
 */
record RefusalEntry(Set<String> kinds, Set<String> details, Map<String, String> welsh) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** By code. */
    static Map<String, RefusalEntry> in(URL file) throws IOException {
        Map<String, RefusalEntry> entries = new HashMap<>();
        YAML.readTree(file).properties().forEach(entry -> entries.put(entry.getKey(), of(entry.getValue())));
        return entries;
    }

    private static RefusalEntry of(JsonNode entry) {
        Set<String> kinds = new HashSet<>();
        if (entry.path("kind").isTextual()) {
            kinds.add(entry.get("kind").asText());
        }
        entry.path("kind").forEach(kind -> kinds.add(kind.asText()));
        Set<String> details = new HashSet<>();
        entry.path("details").fieldNames().forEachRemaining(details::add);
        Map<String, String> welsh = new HashMap<>();
        entry.path("says")
                .forEach(wording -> welsh.put(
                        wording.path("en").asText(), wording.path("cy").asText()));
        return new RefusalEntry(kinds, details, welsh);
    }

    RefusalEntry and(RefusalEntry other) {
        Set<String> bothKinds = new HashSet<>(kinds);
        bothKinds.addAll(other.kinds);
        Set<String> bothDetails = new HashSet<>(details);
        bothDetails.addAll(other.details);
        Map<String, String> both = new HashMap<>(welsh);
        both.putAll(other.welsh);
        return new RefusalEntry(bothKinds, bothDetails, both);
    }
}
