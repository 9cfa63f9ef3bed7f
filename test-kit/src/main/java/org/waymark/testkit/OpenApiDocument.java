package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The OpenAPI document of the service under test. */
public final class OpenApiDocument {
    private OpenApiDocument() {}

    /**
     * Fails when the service's document differs from {@code docs/openapi/<service>.yaml}, or shows a parameter or body without an example
     * that fits. After an intended change run the test with {@code -Dwaymark.openapi.write=true} and commit the file.
     */
    public static void mustEqualCommitted(String service) throws IOException {
        String served = RestAssured.get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path committed = Path.of("..", "docs", "openapi", service + ".yaml");
        if (Boolean.getBoolean("waymark.openapi.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertEquals(Files.readString(committed), served, "docs/openapi/" + service + ".yaml is out of date");
        assertEquals(Set.of(), filesOfNoOperation(), "words that no operation takes");
        assertEquals(List.of(), ShownExamples.faults(new YAMLMapper().readTree(served)));
    }

    private static Set<String> filesOfNoOperation() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "openapi"))) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .collect(Collectors.toSet());
            names.removeAll(operations().keySet());
            names.remove("parameters");
            return names;
        }
    }

    /** Every operation id of the service with its request, {@code METHOD /path/{name}}; fails when an operation has none. */
    static Map<String, String> operations() {
        Map<String, Map<String, Object>> paths = RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        Map<String, String> operations = new TreeMap<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> described && described.containsKey("responses")) {
                String request = method.toUpperCase(Locale.ROOT) + " " + path;
                Object id = described.get("operationId");
                if (id == null || operations.put(id.toString(), request) != null) {
                    throw new AssertionError(request + " has no operation id of its own: " + id);
                }
            }
        }));
        return operations;
    }
}
