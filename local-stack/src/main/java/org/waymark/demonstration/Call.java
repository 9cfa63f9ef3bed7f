package org.waymark.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One request, ready to be made as often as needed.
 *
 * @param user null for someone without an account
 * @param body null for none
 */
record Call(String method, String path, DemoUser user, Map<String, String> headers, String body) {
    // the same bytes at every run, whatever order a map has
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    static Call get(DemoUser user, String path) {
        return new Call("GET", path, user, Map.of(), null);
    }

    static Call put(DemoUser user, String path, Object content) {
        return new Call("PUT", path, user, Map.of("Content-Type", "application/json"), json(content));
    }

    /** The key is made from the name of the intention, so that a repeated load repeats it and does not double it. */
    static Call post(DemoUser user, String path, Object content, Object... intention) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                DemoIds.of("post", path, List.of(intention)).toString());
        return new Call("POST", path, user, headers, json(content));
    }

    static Call postLines(DemoUser user, String path, List<?> lines) {
        String body = lines.stream().map(Call::json).collect(Collectors.joining("\n", "", "\n"));
        return new Call("POST", path, user, Map.of("Content-Type", "application/x-ndjson"), body);
    }

    Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, user, more, body);
    }

    HttpRequest request(URI base, Function<DemoUser, String> tokens) {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, publisher)
                .timeout(LONGEST);
        request.setHeader("Accept", "application/json, application/problem+json");
        headers.forEach(request::setHeader);
        if (user != null) {
            request.setHeader("Authorization", "Bearer " + tokens.apply(user));
        }
        return request.build();
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path + (user == null ? "" : " as " + user.username());
    }
}
