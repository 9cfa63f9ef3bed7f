package org.waymark.catalog.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads and writes the framework file format, in YAML or JSON. What a file leaves out is not written either. */
@ApplicationScoped
public class FrameworkFile {
    /** An event carries a whole framework and may have 8 MB. */
    static final int MOST_CHARACTERS = 8 << 20;

    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();
    private final ObjectMapper yaml = YAMLMapper.builder(
                    YAMLFactory.builder().loaderOptions(options()).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();
    private final FileSchema schema = FileSchema.named("framework");
    private final FileSchema languageSchema = FileSchema.named("language");

    /** The JSON Schema of the format. */
    public String schema() {
        return schema.text();
    }

    /** The JSON Schema of the files that hold the wordings of another language. */
    public String languageSchema() {
        return languageSchema.text();
    }

    public FrameworkContent readYaml(String file) {
        return content(tree(yaml, file));
    }

    public FrameworkContent readJson(String file) {
        return content(tree(json, file));
    }

    /** @param languages files with the wordings of other languages, each laid over the framework file */
    public FrameworkContent readYaml(String file, List<String> languages) {
        ObjectNode framework = tree(yaml, file);
        for (String language : languages) {
            Faults faults = new Faults();
            JsonNode wordings = tree(yaml, language);
            languageSchema.check(wordings, faults);
            LanguageFile.layOver(framework, wordings, faults);
            faults.throwIfAny();
        }
        return content(framework);
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

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        return options;
    }

    private static ObjectNode tree(ObjectMapper format, String file) {
        mustBeSmall(file);
        try {
            if (format.readTree(file) instanceof ObjectNode tree) {
                return tree;
            }
            throw Refusal.of(Refusal.Kind.MALFORMED, "", "unreadable", "A framework file holds one object.");
        } catch (JsonProcessingException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** The parser's own words are technical and stay as they are. */
    private static Refusal unreadable(JsonProcessingException unreadable) {
        JsonLocation place = unreadable.getLocation() == null ? JsonLocation.NA : unreadable.getLocation();
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                "",
                "unreadable",
                "The file cannot be read at line {0}, column {1}: {2}",
                place.getLineNr(),
                place.getColumnNr(),
                unreadable.getOriginalMessage());
    }

    /**
     * Reads a file that is a tree already. The rules are asked even of a file that breaks the schema, so that one answer names as
     * many faults as can be seen.
     *
     * @param faults what was found wrong before
     * @param place where a path of the file is, in words of whoever wrote it
     */
    public FrameworkContent read(JsonNode tree, Faults faults, UnaryOperator<String> place) {
        Faults ofFile = new Faults();
        schema.check(tree, ofFile);
        FrameworkRules.check(tree, ofFile);
        ofFile.all()
                .forEach(fault -> faults.add(
                        new Fault(place.apply(fault.path()), fault.code(), fault.english(), fault.arguments())));
        faults.throwIfAny();
        try {
            return small(json.treeToValue(tree, FrameworkContent.class));
        } catch (JsonProcessingException wrongShape) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED, "", "unreadable", "The file does not have the shape of a framework.");
        }
    }

    private FrameworkContent small(FrameworkContent content) {
        mustBeSmall(writeJson(content));
        return content;
    }

    private static void mustBeSmall(String file) {
        if (file.length() > MOST_CHARACTERS) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "",
                    "too-large",
                    "A framework file may have at most {0} characters.",
                    MOST_CHARACTERS);
        }
    }

    /** The tree of a file; what is left out is not in it. */
    public ObjectNode tree(FrameworkContent content) {
        return json.valueToTree(content);
    }

    private FrameworkContent content(JsonNode tree) {
        return read(tree, new Faults(), UnaryOperator.identity());
    }

    private static String write(ObjectMapper format, FrameworkContent content) {
        try {
            return format.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
