package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document of the service under test. */
public final class OpenApiDocument {
    private OpenApiDocument() {}

    /**
     * Fails when the service's document differs from {@code docs/openapi/<service>.yaml}. After an intended change run the test with
     * {@code -Dwaymark.openapi.write=true} and commit the file.
     */
    public static void mustEqualCommitted(String service) throws IOException {
        String served = RestAssured.get("/q/openapi?format=yaml").asString();
        Path committed = Path.of("..", "docs", "openapi", service + ".yaml");
        if (Boolean.getBoolean("waymark.openapi.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertEquals(Files.readString(committed), served, "docs/openapi/" + service + ".yaml is out of date");
    }

    /** Every operation id of the service; fails when an operation has none. */
    static Set<String> operationIds() {
        java.util.Map<String, java.util.Map<String, Object>> paths =
                RestAssured.get("/q/openapi?format=json").jsonPath().getMap("paths");
        Set<String> ids = new TreeSet<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof java.util.Map<?, ?> described && described.containsKey("responses")) {
                Object id = described.get("operationId");
                if (id == null || !ids.add(id.toString())) {
                    throw new AssertionError(method + " " + path + " has no operation id of its own: " + id);
                }
            }
        }));
        return ids;
    }
}
