package org.waymark.examples;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.api.Operation;

/** Sends examples to running services, and remembers of the answers what only a service can make up. */
final class ExampleSender {
    private static final String IF_MATCH = "If-Match";
    private static final String NO_BODY = "";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TRY_AGAIN = 409;
    /** As they stand: nothing is added to a content type, no redirect is followed. */
    private static final RestAssuredConfig AS_IT_STANDS = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private final Function<String, String> tokens;
    private final Function<String, Map<String, String>> sessions;
    private final Map<String, byte[]> kept = new HashMap<>();

    /**
     * @param tokens access token by name of the user
     * @param sessions cookies of a browser in which the user has signed in
     */
    ExampleSender(Function<String, String> tokens, Function<String, Map<String, String>> sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** The body in each of its types; what has a first time, when nothing is there to match, is sent without and with {@code If-Match}. */
    void send(ExampleLine line, Operation shown) {
        boolean hasFirstTime = shown.method().equals("put")
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
    private static List<String> types(ExampleLine line, Operation shown) {
        if (shown.bodyTypes().isEmpty()) {
            return List.of(NO_BODY);
        }
        return shown.bodyTypes().stream()
                .filter(type -> !line.changesBody() || shown.bodyExample(type).isObject())
                .toList();
    }

    private void send(ExampleLine line, Operation shown, String type, boolean matching) {
        Response answer = await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> request(line, shown, type, matching)
                                .request(shown.method().toUpperCase(Locale.ROOT), shown.path()),
                        received -> received.statusCode() != TRY_AGAIN || received.header("Retry-After") == null);
        assertTrue(
                shown.successes().contains(answer.statusCode()),
                () -> shown.method() + " " + shown.path() + " " + type + " answers " + answer.statusCode() + " "
                        + answer.asString());
        line.expected()
                .forEach((path, value) -> assertEquals(value, answer.path(path).toString(), path));
        line.kept()
                .forEach((name, path) -> kept.put(
                        name,
                        path.equals("*")
                                ? answer.asByteArray()
                                : answer.path(path).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private RequestSpecification request(ExampleLine line, Operation shown, String type, boolean matching) {
        RequestSpecification request =
                given().config(AS_IT_STANDS).baseUri(shown.server().toString());
        if (line.inBrowser()) {
            request.cookies(sessions.apply(line.user()));
        } else if (!line.isAnyone()) {
            request.auth().oauth2(tokens.apply(line.user()));
        }
        shown.parameters().stream()
                .filter(parameter -> matching || !parameter.name().equals(IF_MATCH))
                .forEach(parameter -> add(request, parameter, value(line, parameter)));
        if (type.equals(NO_BODY)) {
            return request.noContentType();
        }
        byte[] body = body(line, type, shown.bodyExample(type));
        // of a form only a text is sent as it stands
        return type.equals(FORM)
                ? request.contentType(type).body(new String(body, StandardCharsets.UTF_8))
                : request.contentType(type).body(body);
    }

    private String value(ExampleLine line, Operation.Parameter parameter) {
        return filled(
                line.others().getOrDefault(parameter.name(), parameter.example().asText()));
    }

    private static void add(RequestSpecification request, Operation.Parameter parameter, String value) {
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
        line.inBody().forEach((field, value) -> set(sent, JsonPointer.compile("/" + field), filled(value)));
        if (type.equals(FORM)) {
            return form(sent).getBytes(StandardCharsets.UTF_8);
        }
        return (sent + (type.endsWith("ndjson") ? "\n" : "")).getBytes(StandardCharsets.UTF_8);
    }

    private static void set(JsonNode body, JsonPointer field, String value) {
        ((ObjectNode) body.at(field.head())).put(field.last().getMatchingProperty(), value);
    }

    private static String form(JsonNode fields) {
        return fields.properties().stream()
                .map(field ->
                        encoded(field.getKey()) + "=" + encoded(field.getValue().asText()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A value such as {@code {token}} is what was kept under that name. */
    private String filled(String value) {
        return value.startsWith("{") && value.endsWith("}")
                ? new String(kept.get(value.substring(1, value.length() - 1)), StandardCharsets.UTF_8)
                : value;
    }
}
