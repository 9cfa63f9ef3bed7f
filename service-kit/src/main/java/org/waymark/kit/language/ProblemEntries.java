package org.waymark.kit.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list of problem codes: what each module's {@code texts/refusals.yaml} holds, by code. */
public final class ProblemEntries {
    private static final String FILE = "texts/refusals.yaml";
    private static final TypeReference<Map<String, ProblemEntry>> BY_CODE = new TypeReference<>() {};
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ProblemEntries() {}

    /** Those of this service: its own and the kit's. */
    public static SortedMap<String, ProblemEntry> ofThisService() {
        try {
            return in(Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param files of several modules, whose entries of one code are brought together */
    public static SortedMap<String, ProblemEntry> in(Collection<URL> files) throws IOException {
        SortedMap<String, ProblemEntry> entries = new TreeMap<>();
        for (URL file : files) {
            try (var content = file.openStream()) {
                YAML.readValue(content, BY_CODE)
                        .forEach((code, entry) -> entries.merge(code, entry, ProblemEntry::and));
            }
        }
        return entries;
    }
}
