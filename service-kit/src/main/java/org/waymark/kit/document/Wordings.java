package org.waymark.kit.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and examples of the document: {@code openapi/<operationId>.yaml} beside the code of each operation, and what is said of a
 * parameter wherever it stands in {@code openapi/parameters.yaml} of kit and service.
 */
final class Wordings {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, Wording.Parameter> everywhere = new HashMap<>();

    Wordings() {
        files("parameters").forEach(file -> everywhere.putAll(read(file, new TypeReference<>() {})));
    }

    boolean has(String operation) {
        return operation != null && !files(operation).isEmpty();
    }

    /** @throws IllegalStateException when two modules describe the operation */
    Wording of(String operation) {
        List<URL> files = files(operation);
        if (files.size() != 1) {
            throw new IllegalStateException("openapi/" + operation + ".yaml must be there once, but: " + files);
        }
        return read(files.get(0), new TypeReference<>() {});
    }

    /** What the operation says of its parameter, completed by what is said everywhere. */
    Wording.Parameter parameter(Wording operation, String name) {
        Wording.Parameter nothing = new Wording.Parameter(null, null, null);
        Wording.Parameter own = operation.parameters().getOrDefault(name, nothing);
        Wording.Parameter common = everywhere.getOrDefault(name, nothing);
        return new Wording.Parameter(
                own.description() == null ? common.description() : own.description(),
                own.example() == null ? common.example() : own.example(),
                own.values() == null ? common.values() : own.values());
    }

    private static List<URL> files(String name) {
        try {
            return Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("openapi/" + name + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T read(URL file, TypeReference<T> type) {
        try {
            return YAML.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
