package org.waymark.catalog.shipped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.catalog.area.AreaContent;
import org.waymark.catalog.codelist.CodeListContent;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.crosswalk.CrosswalkContent;
import org.waymark.catalog.file.FrameworkFile;

/** The files that come with the catalogue; {@code content/index.yaml} names them. */
@ApplicationScoped
public class ShippedFiles {
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    private final FrameworkFile frameworkFile;

    ShippedFiles(FrameworkFile frameworkFile) {
        this.frameworkFile = frameworkFile;
    }

    List<FrameworkContent> frameworks() {
        return index().frameworks().stream()
                .map(entry -> frameworkFile.readYaml(
                        text(entry.file()),
                        entry.languages().stream().map(ShippedFiles::text).toList()))
                .toList();
    }

    /** Code lists by name. */
    Map<String, CodeListContent> codeLists() {
        Map<String, CodeListContent> lists = new LinkedHashMap<>();
        for (String file : index().codeLists()) {
            ObjectNode list = as(ObjectNode.class, tree(file));
            lists.put(list.remove("name").asText(), as(CodeListContent.class, list));
        }
        return lists;
    }

    List<ShippedCrosswalk> crosswalks() {
        return index().crosswalks().stream()
                .map(file -> {
                    ObjectNode crosswalk = as(ObjectNode.class, tree(file));
                    String code = crosswalk.remove("crosswalk").asText();
                    String label = crosswalk.remove("version").asText();
                    return new ShippedCrosswalk(code, label, as(CrosswalkContent.class, crosswalk));
                })
                .toList();
    }

    /** Areas by GSS code. */
    Map<String, AreaContent> areas() {
        Map<String, AreaContent> areas = new LinkedHashMap<>();
        for (JsonNode entry : tree(index().areas()).get("areas")) {
            ObjectNode area = (ObjectNode) entry;
            areas.put(area.remove("code").asText(), as(AreaContent.class, area));
        }
        return areas;
    }

    /** Tells these files from all others, as hexadecimal SHA-256. */
    String fingerprint() {
        Index index = index();
        Stream<String> names = Stream.of(
                        Stream.of("index.yaml", index.areas()),
                        index.frameworks().stream().flatMap(Entry::files),
                        index.codeLists().stream(),
                        index.crosswalks().stream())
                .flatMap(Function.identity());
        return DigestUtils.sha256Hex(names.map(ShippedFiles::text).collect(Collectors.joining("\0")));
    }

    private Index index() {
        return as(Index.class, tree("index.yaml"));
    }

    private JsonNode tree(String file) {
        try {
            return yaml.readTree(text(file));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private <T> T as(Class<T> type, JsonNode tree) {
        try {
            return yaml.treeToValue(tree, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String file) {
        try (InputStream stream = ShippedFiles.class.getResourceAsStream("/content/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException("content/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param languages files with the wordings of other languages */
    private record Entry(String file, List<String> languages) {
        Entry {
            languages = languages == null ? List.of() : languages;
        }

        Stream<String> files() {
            return Stream.concat(Stream.of(file), languages.stream());
        }
    }

    private record Index(List<Entry> frameworks, List<String> codeLists, List<String> crosswalks, String areas) {}

    /** A version of a crosswalk under its code and label. */
    record ShippedCrosswalk(String code, String label, CrosswalkContent content) {}
}
