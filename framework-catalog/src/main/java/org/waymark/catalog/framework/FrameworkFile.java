package org.waymark.catalog.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Reads and writes the framework file format, in YAML or JSON. */
@ApplicationScoped
public class FrameworkFile {
    private static final String SCHEMA = "/content/schema/framework.schema.json";

    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private final String schemaText = resource(SCHEMA);
    private final JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                    schemaText,
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_PATH)
                            .build());

    /** The JSON Schema of the format. */
    public String schema() {
        return schemaText;
    }

    public FrameworkContent readYaml(String file) {
        return read(yaml, file);
    }

    public FrameworkContent readJson(String file) {
        return read(json, file);
    }

    public String writeYaml(FrameworkContent content) {
        return write(yaml, content);
    }

    public String writeJson(FrameworkContent content) {
        return write(json, content);
    }

    /** Content of our own making: it was checked when it came in. */
    public FrameworkContent stored(String file) {
        try {
            return json.readValue(file, FrameworkContent.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FrameworkContent read(ObjectMapper format, String file) {
        JsonNode tree = tree(format, file);
        Faults faults = new Faults();
        schema.validate(tree).stream()
                .sorted(Comparator.comparing(FrameworkFile::path))
                .forEach(fault -> faults.add(path(fault), "schema-" + fault.getType(), fault.getError()));
        FrameworkContent content = content(tree, faults);
        faults.throwIfAny();
        return content;
    }

    private static JsonNode tree(ObjectMapper format, String file) {
        try {
            JsonNode tree = format.readTree(file);
            if (tree.isObject()) {
                return tree;
            }
            throw Refusal.of(Refusal.Kind.MALFORMED, "", "unreadable", "A framework file holds one object.");
        } catch (JsonProcessingException unreadable) {
            String place = unreadable.getLocation() == null
                    ? ""
                    : "line " + unreadable.getLocation().getLineNr() + ", column "
                            + unreadable.getLocation().getColumnNr();
            throw Refusal.of(Refusal.Kind.MALFORMED, place, "unreadable", unreadable.getOriginalMessage());
        }
    }

    /** The rules are asked even of a file that breaks the schema, so that one answer names as many faults as can be seen. */
    private FrameworkContent content(JsonNode tree, Faults faults) {
        try {
            FrameworkContent content = json.treeToValue(tree, FrameworkContent.class);
            FrameworkRules.check(content, faults);
            return content;
        } catch (JsonProcessingException wrongShape) {
            faults.check(!faults.isEmpty(), "", "unreadable", "The file does not have the shape of a framework.");
            return null;
        }
    }

    private static String path(ValidationMessage fault) {
        return fault.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
    }

    private static String write(ObjectMapper format, FrameworkContent content) {
        try {
            return format.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream file = FrameworkFile.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
