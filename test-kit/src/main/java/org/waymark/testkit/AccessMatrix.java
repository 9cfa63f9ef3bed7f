package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 *
 * <p>Where a role is allowed both own and foreign rows, the request must be understood (not 400, 405, 406, 413 or 415): otherwise the
 * scope may never have been asked. Administrators, who have no scope, and public operations are excepted.
 *
 * <p>Whatever the answer, no cache may keep it for others, unless anyone may ask for it and it says so.
 */
public final class AccessMatrix {
    private static final String TABLE = "access-matrix.txt";

    private AccessMatrix() {}

    /** What the table's tokens and names mean in the test at hand. */
    public interface World {
        /** A token of the role, in whose scope the rows are ({@code own}) or are not. */
        String token(String role, boolean own);

        /** Value for a name in braces, such as the id of an existing row. */
        String value(String name);
    }

    public static void check(World world) {
        check(world, read());
    }

    static void check(World world, String table) {
        List<AccessLine> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AccessLine::parse)
                .toList();
        mustCover(OpenApiDocument.operations(), lines);
        List<String> broken = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.calls().stream())
                .sorted(Comparator.comparing(call -> call.expected().equals("allow")))
                .forEach(call -> {
                    Response answer = call.send(world);
                    if (!call.accepts(answer.statusCode())) {
                        broken.add(call + " answered " + answer.statusCode());
                    }
                    if (!call.isKeptFromOthers(answer)) {
                        broken.add(call + " may be kept by a cache for others: " + answer.headers());
                    }
                });
        assertEquals(List.of(), broken);
    }

    private static void mustCover(Map<String, String> operations, List<AccessLine> lines) {
        assertFalse(operations.isEmpty(), "the service describes no operation");
        Set<String> described =
                lines.stream().map(AccessLine::operation).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(operations.keySet(), described, "operations of the service and of its access matrix");
        List<String> others = lines.stream()
                .filter(line -> !line.calls(operations.get(line.operation())))
                .map(line -> line.operation() + " is not " + line.method() + " " + line.path())
                .toList();
        assertEquals(List.of(), others);
    }

    private static String read() {
        try (InputStream table = Thread.currentThread().getContextClassLoader().getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
