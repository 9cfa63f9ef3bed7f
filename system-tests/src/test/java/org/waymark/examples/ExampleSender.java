package org.waymark.examples;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sends examples to running services, and remembers of the answers what only a service can make up. */
final class ExampleSender {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IF_MATCH = "If-Match";
    private static final String NO_BODY = "";
    private static final int TRY_AGAIN = 409;
    /** As they stand: nothing is added to a content type, no redirect is followed. */
    private static final RestAssuredConfig AS_IT_STANDS = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private final Function<String, URI> services;
    private final Function<String, String> tokens;
    private final Function<String, Map<String, String>> sessions;
    private final Map<String, byte[]> kept = new HashMap<>();

    /**
     * @param services address by name of the service
     * @param tokens access token by name of the user
     * @param sessions cookies of a browser in which the user has signed in
     */
    ExampleSender(
            Function<String, URI> services,
            Function<String, String> tokens,
            Function<String, Map<String, String>> sessions) {
        this.services = services;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** The body in each of its types; what has a first time, when nothing is there to match, is sent without and with {@code If-Match}. */
    void send(ExampleLine line, ShownOperation shown) {
        boolean hasFirstTime = shown.method().equals("PUT")
                && shown.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(IF_MATCH));
        for (String type : types(line, shown)) {
            if (hasFirstTime) {
                send(line, shown, type, false);
            }
            send(line, shown, type, true);
        }
    }

    /** What is changed in a body is changed in one of JSON. */
    private static List<String> types(ExampleLine line, ShownOperation shown) {
        if (shown.bodies().isEmpty()) {
            return List.of(NO_BODY);
        }
        return shown.bodies().entrySet().stream()
                .filter(body -> !line.changesBody() || body.getValue().isObject())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void send(ExampleLine line, ShownOperation shown, String type, boolean matching) {
        Response answer = await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> request(line, shown, type, matching).request(shown.method(), shown.path()),
                        received -> received.statusCode() != TRY_AGAIN || received.header("Retry-After") == null);
        assertTrue(
                shown.successes().contains(answer.statusCode()),
                () -> shown.method() + " " + shown.path() + " " + type + " answers " + answer.statusCode() + " "
                        + answer.asString());
        line.kept()
                .forEach((name, path) -> kept.put(
                        name,
                        path.equals("*")
                                ? answer.asByteArray()
                                : answer.path(path).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private RequestSpecification request(ExampleLine line, ShownOperation shown, String type, boolean matching) {
        RequestSpecification request = given().config(AS_IT_STANDS)
                .baseUri(services.apply(line.service()).toString());
        if (line.inBrowser()) {
            request.cookies(sessions.apply(line.user()));
        } else if (!line.isAnyone()) {
            request.auth().oauth2(tokens.apply(line.user()));
        }
        shown.parameters().stream()
                .filter(parameter -> matching || !parameter.name().equals(IF_MATCH))
                .forEach(parameter -> add(request, parameter, value(line, parameter)));
        return type.equals(NO_BODY)
                ? request.noContentType()
                : request.contentType(type).body(body(line, type, shown.bodies().get(type)));
    }

    private String value(ExampleLine line, ShownOperation.Parameter parameter) {
        return filled(line.others().getOrDefault(parameter.name(), parameter.example()));
    }

    private static void add(RequestSpecification request, ShownOperation.Parameter parameter, String value) {
        switch (parameter.in()) {
            case "path" -> request.pathParam(parameter.name(), value);
            case "query" -> request.queryParam(parameter.name(), value);
            case "header" -> request.header(parameter.name(), value);
            default -> request.cookie(parameter.name(), value);
        }
    }

    private byte[] body(ExampleLine line, String type, JsonNode example) {
        if (line.others().containsKey("body")) {
            return kept.get(line.others().get("body"));
        }
        if (example.isTextual()) {
            return example.asText().getBytes(StandardCharsets.UTF_8);
        }
        JsonNode sent = example.deepCopy();
        line.inBody().forEach((field, value) -> ((ObjectNode) sent).put(field, value));
        return (sent + (type.endsWith("ndjson") ? "\n" : "")).getBytes(StandardCharsets.UTF_8);
    }

    /** A value such as {@code {token}} is what was kept under that name. */
    private String filled(String value) {
        return value.startsWith("{") && value.endsWith("}")
                ? new String(kept.get(value.substring(1, value.length() - 1)), StandardCharsets.UTF_8)
                : value;
    }
}
