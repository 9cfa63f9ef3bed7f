package org.waymark.catalog.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.language.Language;

/** Versions as bytes that are ready to be sent; those of published versions are made once and kept while there is room. */
@ApplicationScoped
public class Renderings {
    private static final long MOST_BYTES = 64L << 20;

    private final FrameworkReader reader;
    private final FrameworkFile file;
    private final ObjectMapper json;
    private final Cache<Asked, Rendering> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Asked, Rendering>weigher((asked, rendering) -> rendering.bytes().length())
            .build();

    Renderings(FrameworkReader reader, FrameworkFile file, ObjectMapper json) {
        this.reader = reader;
        this.file = file;
        this.json = json;
    }

    /** The view of a version as JSON. */
    public Rendering view(FrameworkVersion version, String variant, Language language) {
        return of(version, form(variant, language), () -> json(reader.view(version, variant, language)));
    }

    /** Whether the view of a version is made already. */
    boolean isKept(FrameworkVersion version, String variant, Language language) {
        return kept.getIfPresent(new Asked(version.id(), version.revision(), form(variant, language))) != null;
    }

    /** The framework file as YAML. */
    public Rendering yaml(FrameworkVersion version) {
        return of(version, "yaml", () -> bytes(file.writeYaml(reader.content(version))));
    }

    /**
     * @param form what tells this rendering from others of the version
     * @param rendering asked once for each state of a published version, and every time for a draft
     */
    public Rendering of(FrameworkVersion version, String form, Supplier<byte[]> rendering) {
        if (!version.hasBeenPublished()) {
            return Rendering.of(rendering.get());
        }
        return kept.get(new Asked(version.id(), version.revision(), form), any -> Rendering.of(rendering.get()));
    }

    private static String form(String variant, Language language) {
        return "view " + variant + " " + language;
    }

    private byte[] json(FrameworkView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Asked(UUID id, long revision, String form) {}
}
