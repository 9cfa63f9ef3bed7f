package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/** A JSON Schema that comes with the catalogue. */
record FileSchema(String text, JsonSchema rules) {
    static final String CODE = "schema-";
    private static final List<String> NAMES = List.of("value", "other");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("jsv-messages", Locale.ROOT);

    /** @param name of the file {@code content/schema/<name>.schema.json} */
    static FileSchema named(String name) {
        String text = resource("/content/schema/" + name + ".schema.json");
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_PATH).build();
        return new FileSchema(
                text, JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text, config));
    }

    /** Adds every fault of the file, by path. */
    void check(JsonNode file, Faults faults) {
        rules.validate(file).stream()
                .sorted(Comparator.comparing(FileSchema::path))
                .map(FileSchema::fault)
                .forEach(faults::add);
    }

    private static Fault fault(ValidationMessage broken) {
        String path = path(broken);
        // some keywords have no arguments, not even none
        Object[] given = Objects.requireNonNullElse(broken.getArguments(), new Object[0]);
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(NAMES.size(), given.length); i++) {
            arguments.put(NAMES.get(i), String.valueOf(given[i]));
        }
        return new Fault(path, CODE + broken.getType(), sentence(broken.getMessageKey()), arguments);
    }

    /** What the validator says when something breaks a keyword: its places named, and none for the path, which stands beside it. */
    static String sentence(String messageKey) {
        return ENGLISH.getString(messageKey)
                .replace("''", "'")
                .replaceFirst("^\\{0}: ", "")
                .replace("{1}", "{value}")
                .replace("{2}", "{other}");
    }

    private static String path(ValidationMessage fault) {
        return fault.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
    }

    private static String resource(String name) {
        try (InputStream file = FileSchema.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
