package org.waymark.kit.idempotency;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Digest of what a request asks for: its method, path, query and the content handed to the resource method. */
@ApplicationScoped
class Fingerprints {
    /** What the framework injects, such as headers and the URI, is no content. */
    private static final List<String> INJECTED = List.of("jakarta.ws.rs.", "io.vertx.", "org.jboss.resteasy.");

    private final ObjectMapper json;

    Fingerprints(ObjectMapper json) {
        this.json = json.copy()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .registerModule(new SimpleModule().addSerializer(Set.class, new SortedSets()));
    }

    String of(String method, URI uri, Object[] parameters) throws JsonProcessingException {
        List<Object> content =
                Arrays.stream(parameters).filter(Fingerprints::isContent).toList();
        String request = Stream.of(method, uri.getRawPath(), uri.getRawQuery(), json.writeValueAsString(content))
                .map(String::valueOf)
                .reduce("", (text, part) -> text + part + "\n");
        return DigestUtils.sha256Hex(request);
    }

    private static boolean isContent(Object parameter) {
        if (parameter instanceof InputStream) {
            throw new IllegalStateException("an @Idempotent method cannot take its body as a stream");
        }
        return parameter == null
                || Stream.of(parameter.getClass().getInterfaces())
                        .map(Class::getName)
                        .noneMatch(name -> INJECTED.stream().anyMatch(name::startsWith));
    }

    /** Immutable sets of the JDK change their order from run to run; a request repeated after a restart is still the same. */
    @SuppressWarnings("rawtypes")
    private static final class SortedSets extends JsonSerializer<Set> {
        @Override
        public void serialize(Set set, JsonGenerator out, SerializerProvider provider) throws IOException {
            Set<String> elements = new TreeSet<>();
            for (Object element : set) {
                elements.add(((ObjectMapper) out.getCodec()).writeValueAsString(element));
            }
            out.writeStartArray();
            for (String element : elements) {
                out.writeRawValue(element);
            }
            out.writeEndArray();
        }
    }
}
