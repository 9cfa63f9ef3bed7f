package org.waymark.catalog.file;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads and writes the framework file format, in YAML or JSON. What a file leaves out is not written either. */
@ApplicationScoped
public class FrameworkFile {
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
    private final TreeReader jsonTrees = new TreeReader(json);
    private final TreeReader yamlTrees = new TreeReader(yaml);
    private final FileSchema schema = FileSchema.named("framework");
    private final FileSchema languageSchema = FileSchema.named("language");
    private final KnownAudiences audiences;

    /** The JSON Schema of the format. */
    public String schema() {
        return schema.text();
    }

    /** The JSON Schema of the files that hold the wordings of another language. */
    public String languageSchema() {
        return languageSchema.text();
    }

    /** Reads files that say nothing of audiences, or whose audiences need not be known. */
    public FrameworkFile() {
        this(Optional::empty);
    }

    @Inject
    FrameworkFile(KnownAudiences audiences) {
        this.audiences = audiences;
    }

    /** @param file in UTF-8, with or without a byte-order mark */
    public FrameworkContent readYaml(byte[] file) {
        return readYaml(Characters.utf8(file));
    }

    public FrameworkContent readYaml(String file) {
        return content(yamlTrees.read(file));
    }

    /** @param file in UTF-8, with or without a byte-order mark */
    public FrameworkContent readJson(byte[] file) {
        return readJson(Characters.utf8(file));
    }

    public FrameworkContent readJson(String file) {
        return content(jsonTrees.read(file));
    }

    /** @param languages files with the wordings of other languages, each laid over the framework file */
    public FrameworkContent readYaml(String file, List<String> languages) {
        ObjectNode framework = yamlTrees.read(file);
        for (String language : languages) {
            Faults faults = new Faults();
            JsonNode wordings = yamlTrees.read(language);
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
        options.setCodePointLimit(TreeReader.MOST_CHARACTERS);
        return options;
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
        Texts.check("", tree, ofFile);
        schema.check(tree, ofFile);
        FrameworkRules.check(tree, ofFile);
        checkAudiences(tree.path(KnownAudiences.LIST), ofFile);
        ofFile.all().forEach(fault -> faults.add(fault.at(place.apply(fault.path()))));
        faults.throwIfAny();
        try {
            return small(json.treeToValue(tree, FrameworkContent.class));
        } catch (JsonProcessingException wrongShape) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED, "", "unreadable", "The file does not have the shape of a framework.");
        }
    }

    private void checkAudiences(JsonNode named, Faults faults) {
        audiences.audiences().ifPresent(known -> {
            for (int i = 0; i < named.size(); i++) {
                String code = named.get(i).asText();
                faults.checkKnown(
                        known,
                        "/v1/code-lists/" + KnownAudiences.LIST,
                        KnownAudiences.LIST + "[" + i + "]",
                        "unknown-audience",
                        "'{code}' is no code of the list of audiences.",
                        code);
            }
        });
    }

    private FrameworkContent small(FrameworkContent content) {
        TreeReader.mustBeSmall(writeJson(content));
        return content;
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
