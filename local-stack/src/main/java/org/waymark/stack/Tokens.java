package org.waymark.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.demonstration.DemoUser;

/**
 * Bearer tokens from the token provider, as a front end and a machine get them: people through the login page (authorization
 * code flow), machines by client credentials. Each token is kept until a minute before it expires. Safe for many threads.
 */
public final class Tokens {
    private static final String CLIENT = "waymark-loader";
    private static final String NOWHERE = "http://127.0.0.1/nowhere";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kept(String token, Instant until) {}

    private final Map<DemoUser, Kept> kept = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI issuer;

    /** @param issuer of a token provider that believes everyone */
    public Tokens(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * A token for the user, who need not be one of the known ones: the claims go along.
     *
     * @throws StackFailure when the token provider does not answer or refuses
     */
    public String tokenFor(DemoUser user) {
        return kept.compute(
                        user,
                        (key, token) -> token == null || Instant.now().isAfter(token.until()) ? fetch(key) : token)
                .token();
    }

    private Kept fetch(DemoUser user) {
        Map<String, String> form = user.machine()
                ? Map.of(
                        "grant_type", "client_credentials",
                        "client_id", user.client(),
                        "client_secret", "not-checked")
                : Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        NOWHERE,
                        "code",
                        code(user));
        HttpResponse<String> answer = post("/token", form);
        try {
            JsonNode json = JSON.readTree(answer.body());
            if (answer.statusCode() != 200 || !json.hasNonNull("access_token")) {
                throw new StackFailure("The token provider refused %s: %s".formatted(user.username(), answer.body()));
            }
            Instant until = Instant.now().plusSeconds(json.path("expires_in").asLong(120) - 60);
            return new Kept(json.get("access_token").asText(), until);
        } catch (JsonProcessingException e) {
            throw new StackFailure("The token provider gave no JSON: " + answer.body(), e);
        }
    }

    private String code(DemoUser user) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", CLIENT);
        request.put("scope", "openid");
        request.put("redirect_uri", NOWHERE);
        HttpResponse<String> answer = post(
                "/authorize?" + encoded(request), Map.of("username", user.username(), "claims", json(user.claims())));
        Matcher code = CODE.matcher(answer.headers().firstValue("location").orElse(""));
        if (!code.find()) {
            throw new StackFailure("The token provider refused the login of " + user.username() + ": " + answer.body());
        }
        return code.group(1);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("The token provider does not answer at " + issuer + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String json(Map<String, Object> claims) {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
