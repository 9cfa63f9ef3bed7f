package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.kit.refusal.Faults;

/**
 * The wordings of one framework version in another language, laid over the version's own file. It mirrors that file; a list
 * becomes a map by the items' code, id or number, or by their position from 1.
 */
final class LanguageFile {
    private static final String ENGLISH = "en";
    private static final String STATUS = "status";
    private static final String TEXT = "text";

    private final String language;
    private final String status;
    private final Faults faults;

    private LanguageFile(JsonNode file, Faults faults) {
        this.language = file.path("language").asText();
        this.status = file.path(STATUS).asText();
        this.faults = faults;
    }

    /** Adds the wordings of {@code file} to {@code framework}, and to {@code faults} whatever has no place there. */
    static void layOver(ObjectNode framework, JsonNode file, Faults faults) {
        faults.check(
                        framework.path("framework").equals(file.path("framework")),
                        "framework",
                        "other-framework",
                        "The wordings are for the framework '{file}'.",
                        file.path("framework").asText())
                .check(
                        framework.path("version").equals(file.path("version")),
                        "version",
                        "other-version",
                        "The wordings are for version '{file}'.",
                        file.path("version").asText());
        new LanguageFile(file, faults).lay("", framework, file.path("texts"));
    }

    private void lay(String path, ObjectNode under, JsonNode wordings) {
        wordings.fields().forEachRemaining(wording -> {
            String at = Paths.child(path, wording.getKey());
            JsonNode item = under.path(wording.getKey());
            if (item.isTextual() || item.has(ENGLISH)) {
                under.set(wording.getKey(), inBoth(under, item, wording.getValue()));
            } else {
                layWithin(at, item, wording.getValue());
            }
        });
    }

    private void layWithin(String path, JsonNode under, JsonNode wordings) {
        if (under instanceof ObjectNode object) {
            lay(path, object, wordings);
        } else if (under.isArray()) {
            wordings.fields()
                    .forEachRemaining(wording -> layWithin(
                            Paths.child(path, wording.getKey()),
                            Items.keyed(under).getOrDefault(wording.getKey(), MissingNode.getInstance()),
                            wording.getValue()));
        } else {
            faults.add(path, "no-such-text", "The framework has no such text.");
        }
    }

    private ObjectNode inBoth(ObjectNode home, JsonNode english, JsonNode wording) {
        ObjectNode text = home.objectNode();
        text.set(ENGLISH, english.isTextual() ? english : english.get(ENGLISH));
        text.putObject(language)
                .put(
                        TEXT,
                        wording.isTextual()
                                ? wording.asText()
                                : wording.path(TEXT).asText())
                .put(STATUS, wording.path(STATUS).asText(status));
        return text;
    }
}
