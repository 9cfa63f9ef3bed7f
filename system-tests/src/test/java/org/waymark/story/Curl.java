package org.waymark.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.demonstration.DemoUsers;
import org.waymark.stack.Endpoints;

/** Does what a {@code curl} command of the documents does, against the running system, wherever its ports are. */
final class Curl {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern TOKEN = Pattern.compile("\\$\\(token ([\\w-]+)\\)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Waymark waymark;

    Curl(Waymark waymark) {
        this.waymark = waymark;
    }

    record Answer(int status, String body) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    /** @param files gives the content of a file that the command sends */
    Answer run(String command, Function<String, String> files) {
        List<String> words = words(command);
        HttpRequest.Builder request = HttpRequest.newBuilder();
        String method = "GET";
        HttpRequest.BodyPublisher body = BodyPublishers.noBody();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-X" -> method = words.get(++i);
                case "-H" -> header(request, words.get(++i));
                case "-d", "--data-binary" ->
                    body = BodyPublishers.ofString(files.apply(words.get(++i).substring(1)));
                default -> request.uri(here(words.get(i)));
            }
        }
        return send(request.method(method, body).build());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private void header(HttpRequest.Builder request, String line) {
        String[] header = line.split(": ", 2);
        request.header(
                header[0],
                TOKEN.matcher(header[1]).replaceAll(user -> waymark.tokenFor(DemoUsers.named(user.group(1)))));
    }

    private URI here(String documented) {
        Endpoints at = waymark.stack().endpoints();
        return URI.create(documented
                .replace("http://127.0.0.1:8081", at.catalog().toString())
                .replace("http://127.0.0.1:8082", at.survey().toString())
                .replace("http://127.0.0.1:8083", at.assessment().toString())
                .replace("http://127.0.0.1:8084", at.reporting().toString()));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
