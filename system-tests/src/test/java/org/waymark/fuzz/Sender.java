package org.waymark.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.demonstration.DemoUser;

/** Sends one request as it stands. */
final class Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Function<DemoUser, String> tokens;

    Sender(Function<DemoUser, String> tokens) {
        this.tokens = tokens;
    }

    Answer send(Attempt attempt) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(attempt.uri())
                .timeout(PATIENCE)
                .method(
                        attempt.method,
                        attempt.body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(attempt.body));
        attempt.headers.forEach(request::setHeader);
        if (attempt.contentType != null) {
            request.setHeader("Content-Type", attempt.contentType);
        }
        if (attempt.credentials != null && !attempt.credentials.isEmpty()) {
            request.setHeader("Authorization", attempt.credentials);
        } else if (attempt.credentials == null && attempt.caller != null) {
            request.setHeader("Authorization", "Bearer " + tokens.apply(attempt.caller));
        }
        return send(request.build());
    }

    Answer get(URI address, DemoUser caller) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (caller != null) {
            request.setHeader("Authorization", "Bearer " + tokens.apply(caller));
        }
        return send(request.build());
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException closed) {
            // after some refusals the server ends the connection unsaid; what takes the service down would fail again
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        Map<String, List<String>> headers = new HashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), values));
        return new Answer(answer.statusCode(), headers, answer.body());
    }
}
