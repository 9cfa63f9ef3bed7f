package org.waymark.testkit;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every JSON answer that any test receives is held to the shape the service's OpenAPI document gives it. */
public final class AnswersAsDocumented implements QuarkusTestBeforeEachCallback, Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> SHAPES = new ConcurrentHashMap<>();
    private static ObjectNode document;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        Response answer = next.next(request, expected);
        String type = answer.contentType().split(";")[0];
        if (type.endsWith("/json") || type.endsWith("+json")) {
            String path = URI.create(request.getURI()).getPath();
            shape(path, request.getMethod(), answer.statusCode(), type)
                    .ifPresent(shape -> check(request.getMethod() + " " + path, shape, answer.asString()));
        }
        return answer;
    }

    private static void check(String request, JsonSchema shape, String body) {
        Set<ValidationMessage> faults = shape.validate(read(body));
        if (!faults.isEmpty()) {
            String words = faults.stream().map(ValidationMessage::getMessage).collect(joining("\n"));
            throw new AssertionError(request + " is answered otherwise than documented:\n" + words + "\n" + body);
        }
    }

    private static Optional<JsonSchema> shape(String path, String method, int status, String type) {
        return document().at("/paths").properties().stream()
                .filter(item -> path.matches(item.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                // the imagined resources of the kit's own tests are described by nobody
                .filter(item ->
                        item.getValue().path(method.toLowerCase(Locale.ROOT)).has("operationId"))
                // where a literal path and a pattern both fit, the literal one is meant
                .min((one, other) -> Boolean.compare(
                        one.getKey().contains("{"), other.getKey().contains("{")))
                .map(item -> pointer(item.getKey(), method, status, type))
                // what goes wrong before an operation is reached is not written at each of them
                .filter(pointer -> status < 400 || !document().at(pointer).isMissingNode())
                .map(pointer -> SHAPES.computeIfAbsent(pointer, AnswersAsDocumented::compile));
    }

    private static String pointer(String path, String method, int status, String type) {
        return String.join(
                "/",
                "/paths",
                path.replace("/", "~1"),
                method.toLowerCase(Locale.ROOT),
                "responses",
                String.valueOf(status),
                "content",
                type.replace("/", "~1"),
                "schema");
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
