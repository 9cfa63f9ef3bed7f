package org.waymark.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * An operation as the document of the service under test describes it.
 *
 * @param pointer to it in the document
 */
record DescribedOperation(String pointer) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> SHAPES = new ConcurrentHashMap<>();
    /** Those any answer may have, whatever a document says of it. */
    private static final Set<String> OF_HTTP =
            Set.of("content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "date");

    /** No document promises a mistake of ours; a test that makes one asks for this status. */
    private static final int FAILED = 500;

    private static ObjectNode document;

    static Optional<DescribedOperation> of(String method, String path) {
        String verb = method.toLowerCase(Locale.ROOT);
        return document().at("/paths").properties().stream()
                .filter(item -> path.matches(item.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                // the imagined resources of the kit's own tests are described by nobody
                .filter(item -> item.getValue().path(verb).has("tags"))
                // where a literal path and a pattern both fit, the literal one is meant
                .min((one, other) -> Boolean.compare(
                        one.getKey().contains("{"), other.getKey().contains("{")))
                .map(item -> new DescribedOperation("/paths/" + item.getKey().replace("/", "~1") + "/" + verb));
    }

    /** What of the answer is not as described. */
    List<String> faults(Response answer) {
        if (answer.statusCode() == FAILED) {
            return List.of();
        }
        String described = pointer + "/responses/" + answer.statusCode();
        if (document().at(described).isMissingNode()) {
            return List.of("the status " + answer.statusCode() + " is not described");
        }
        return Stream.concat(headerFaults(described, answer), bodyFaults(described, answer))
                .toList();
    }

    private static Stream<String> headerFaults(String described, Response answer) {
        JsonNode headers = document().at(described + "/headers");
        return answer.headers().asList().stream()
                .map(Header::getName)
                .filter(name -> !OF_HTTP.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> headers.properties().stream()
                        .noneMatch(header -> header.getKey().equalsIgnoreCase(name)))
                .map(name -> "the header " + name + " is not described");
    }

    private static Stream<String> bodyFaults(String described, Response answer) {
        String body = answer.asString();
        if (body.isEmpty()) {
            return Stream.empty();
        }
        String type = answer.contentType().split(";")[0];
        String shown = described + "/content/" + type.replace("/", "~1");
        if (document().at(shown).isMissingNode()) {
            return Stream.of("the content " + type + " is not described");
        }
        return type.endsWith("/json") || type.endsWith("+json")
                ? SHAPES.computeIfAbsent(shown + "/schema", DescribedOperation::compile).validate(read(body)).stream()
                        .map(ValidationMessage::getMessage)
                : Stream.empty();
    }

    private static JsonSchema compile(String pointer) {
        if (document().at(pointer).isEmpty()) {
            throw new AssertionError("The document of the service shows no shape at " + pointer);
        }
        ObjectNode root = document()
                .deepCopy()
                .put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    private static synchronized ObjectNode document() {
        if (document == null) {
            document = (ObjectNode) read(RestAssured.given()
                    .noFilters()
                    .get("/q/openapi?format=json")
                    .asString());
        }
        return document;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }
}
