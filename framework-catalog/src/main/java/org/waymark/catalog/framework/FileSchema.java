package org.waymark.catalog.framework;

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
import org.waymark.kit.refusal.Faults;

/** A JSON Schema that comes with the catalogue. */
record FileSchema(String text, JsonSchema rules) {

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
                .forEach(fault -> faults.add(path(fault), "schema-" + fault.getType(), fault.getError()));
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
