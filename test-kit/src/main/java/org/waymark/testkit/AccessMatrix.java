package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Walks every endpoint × role × (own, foreign). The table {@code access-matrix.txt} among the test resources has one line per
 * operation:
 *
 * <pre>operationId | METHOD /path/with/{name} | coordinator/own allow, coordinator/foreign hide, * deny | {"body": "…"}</pre>
 *
 * Verdicts: {@code allow} (none of 401, 403, 404), {@code deny} (403), {@code hide} (404). A cell names a role, or role/own or
 * role/foreign; {@code *} stands for every cell not named. Without a token every operation answers 401, unless the table says
 * {@code anonymous allow}. Names in braces come from the {@link World}; the body is optional. Refusals are tried before permissions.
 */
public final class AccessMatrix {
    private static final List<String> ROLES =
            List.of("programme", "coordinator", "facilitator", "panel", "peer", "local-system", "admin");

    private AccessMatrix() {}

    /** What the table's tokens and names mean in the test at hand. */
    public interface World {
        /** A token of the role, in whose scope the rows are ({@code own}) or are not. */
        String token(String role, boolean own);

        /** Value for a name in braces, such as the id of an existing row. */
        String value(String name);
    }

    public static void check(World world) {
        List<Line> lines = read();
        Set<String> described = lines.stream().map(Line::operation).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(OpenApiDocument.operationIds(), described, "operations of the service and of its access matrix");
        List<Call> calls = new ArrayList<>();
        lines.forEach(line -> calls.addAll(line.calls()));
        calls.sort((one, other) ->
                Boolean.compare(one.expected().equals("allow"), other.expected().equals("allow")));
        List<String> broken = new ArrayList<>();
        for (Call call : calls) {
            int status = call.send(world);
            if (!matches(call.expected(), status)) {
                broken.add(call + " answered " + status);
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean matches(String expected, int status) {
        return switch (expected) {
            case "allow" -> status != 401 && status != 403 && status != 404 && status < 500;
            case "deny" -> status == 403;
            case "hide" -> status == 404;
            case "unauthenticated" -> status == 401;
            default -> throw new IllegalArgumentException("unknown verdict: " + expected);
        };
    }

    private static List<Line> read() {
        try (InputStream table =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("access-matrix.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::parse)
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private record Line(
            String operation, String method, String path, java.util.Map<String, String> cells, String body) {
        static Line parse(String line) {
            String[] columns = line.split("\\|", 4);
            String[] request = columns[1].trim().split(" ", 2);
            java.util.Map<String, String> cells = new java.util.HashMap<>();
            for (String cell : columns[2].split(",")) {
                String[] words = cell.trim().split("\\s+");
                cells.put(words[0], words[1]);
            }
            String body = columns.length > 3 ? columns[3].trim() : "{}";
            return new Line(columns[0].trim(), request[0], request[1], cells, body);
        }

        List<Call> calls() {
            List<Call> calls = new ArrayList<>();
            calls.add(new Call(this, null, true, cells.getOrDefault("anonymous", "unauthenticated")));
            for (String role : ROLES) {
                calls.add(new Call(this, role, true, expected(role, "own")));
                calls.add(new Call(this, role, false, expected(role, "foreign")));
            }
            return calls;
        }

        private String expected(String role, String scope) {
            String general = cells.getOrDefault(role, cells.get("*"));
            String verdict = cells.getOrDefault(role + "/" + scope, general);
            if (verdict == null) {
                throw new IllegalArgumentException(operation + " says nothing of " + role + "/" + scope);
            }
            return verdict;
        }
    }

    private record Call(Line line, String role, boolean own, String expected) {
        int send(World world) {
            RequestSpecification request = RestAssured.given().redirects().follow(false);
            if (role != null) {
                request.auth().oauth2(world.token(role, own));
            }
            if (!line.method().equals("GET")) {
                request.contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(fill(line.body(), world));
            }
            return request.request(line.method(), fill(line.path(), world)).statusCode();
        }

        private static String fill(String template, World world) {
            return java.util.regex.Pattern.compile("\\{([a-zA-Z]+)}")
                    .matcher(template)
                    .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(world.value(name.group(1))));
        }

        @Override
        public String toString() {
            String who = role == null ? "anonymous" : role + (own ? "/own" : "/foreign");
            return line.operation() + " as " + who + ": expected " + expected + ",";
        }
    }
}
