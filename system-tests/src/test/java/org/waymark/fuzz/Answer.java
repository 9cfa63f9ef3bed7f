package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** @param headers by name in lower case */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(), List.of()).stream().findFirst();
    }

    String type() {
        return header("content-type").orElse("").split(";")[0].trim();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
