package org.waymark.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Digest of what a request asks for: its path and the content handed to the resource method. */
@ApplicationScoped
class Fingerprints {
    private final ObjectMapper json;

    Fingerprints(ObjectMapper json) {
        this.json = json;
    }

    String of(String path, Object[] parameters) throws JsonProcessingException {
        List<Object> content =
                Arrays.stream(parameters).filter(Fingerprints::isContent).toList();
        byte[] text = (path + "\n" + json.writeValueAsString(content)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What the framework injects (headers, URI) is no content. */
    private static boolean isContent(Object parameter) {
        return parameter instanceof Record
                || parameter instanceof CharSequence
                || parameter instanceof Number
                || parameter instanceof Boolean
                || parameter instanceof UUID
                || parameter instanceof Collection<?>;
    }
}
