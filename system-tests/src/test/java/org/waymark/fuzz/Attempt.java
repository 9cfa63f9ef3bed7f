package org.waymark.fuzz;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.api.Operation;
import org.waymark.demonstration.DemoUser;

/** One request before it is sent; a mutation changes it in place. */
final class Attempt {
    final Operation operation;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final List<String> mutations = new ArrayList<>();
    String method;
    DemoUser caller;
    /** Sent instead of the caller's token; empty for none. */
    String credentials;

    byte[] body;
    String contentType;

    Attempt(Operation operation) {
        this.operation = operation;
        this.method = operation.method().toUpperCase();
    }

    URI uri() {
        String filled = operation.path();
        for (Map.Entry<String, String> value : path.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        String asked = query.stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(operation.server() + filled + (asked.isEmpty() ? "" : "?" + asked));
    }

    /** Repeats this, with the signed-in caller's token in {@code $TOKEN}. */
    String curl() {
        StringBuilder line = new StringBuilder("curl -i -X " + method + " '" + uri() + "'");
        if (credentials != null && !credentials.isEmpty()) {
            line.append(" -H 'Authorization: ").append(credentials).append("'");
        } else if (credentials == null && caller != null) {
            line.append(" -H \"Authorization: Bearer $TOKEN\"");
        }
        headers.forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
        if (contentType != null) {
            line.append(" -H ").append(quoted("Content-Type: " + contentType));
        }
        if (body != null) {
            line.append(" --data-binary ").append(shortBody());
        }
        return line + (caller == null ? "" : "   # TOKEN of " + caller.username());
    }

    private String shortBody() {
        StringBuilder text = new StringBuilder("$'");
        for (int i = 0; i < Math.min(body.length, 1500); i++) {
            char c = (char) (body[i] & 0xff);
            boolean plain = c >= ' ' && c < 127 && c != '\'' && c != '\\';
            text.append(plain ? String.valueOf(c) : String.format("\\x%02x", (int) c));
        }
        return text + "'" + (body.length > 1500 ? " # and so on, " + body.length + " bytes" : "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
