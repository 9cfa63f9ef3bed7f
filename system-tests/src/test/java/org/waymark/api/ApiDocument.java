package org.waymark.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.stack.Endpoints;

/** One OpenAPI document, and the schemas in it ready to be used. */
public final class ApiDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final ObjectNode root;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    public ApiDocument(JsonNode root) {
        this.root = (ObjectNode) root;
    }

    /** All operations of the four services. */
    public static List<Operation> everyOperation(Endpoints at) {
        return Stream.of(
                        Map.entry("framework-catalog", at.catalog()),
                        Map.entry("survey-service", at.survey()),
                        Map.entry("assessment-service", at.assessment()),
                        Map.entry("reporting-service", at.reporting()))
                .flatMap(service -> read(service.getKey()).operations(service.getKey(), service.getValue()).stream())
                .toList();
    }

    /** @param service whose committed document it is, such as {@code survey-service} */
    public static ApiDocument read(String service) {
        try {
            return new ApiDocument(new YAMLMapper()
                    .readTree(DOCUMENTS.resolve(service + ".yaml").toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Operation> operations(String service, URI server) {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(item -> METHODS.contains(item.getKey()))
                        .map(item -> new Operation(this, service, server, path.getKey(), item.getKey())))
                .toList();
    }

    public Set<String> methods(String path) {
        return root.path("paths").path(path).properties().stream()
                .map(Map.Entry::getKey)
                .filter(METHODS::contains)
                .collect(Collectors.toSet());
    }

    public JsonNode at(String pointer) {
        return resolved(root.at(pointer));
    }

    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? at(node.get("$ref").asText().substring(1)) : node;
    }

    /** @param pointer JSON pointer of a schema in this document */
    public JsonSchema schema(String pointer) {
        return schemas.computeIfAbsent(pointer, this::compiled);
    }

    private JsonSchema compiled(String pointer) {
        ObjectNode schema =
                root.deepCopy().put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, WITH_FORMATS);
    }
}
