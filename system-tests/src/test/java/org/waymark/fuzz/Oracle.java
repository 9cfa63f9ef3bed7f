package org.waymark.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.api.Operation;

/** Says what is wrong with an answer; the checks are those Schemathesis makes. */
final class Oracle {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Those every answer may have, whatever a document says of it. */
    private static final Set<String> OF_HTTP = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection",
            "date",
            "allow",
            "vary",
            "cache-control",
            "www-authenticate");

    private Oracle() {}

    static List<String> faults(Attempt attempt, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("fails with " + answer.status());
        }
        if (!attempt.operation.methodsOfPath().contains(attempt.method.toLowerCase())) {
            faults.addAll(methodFaults(answer));
            return faults;
        }
        faults.addAll(decisionFaults(attempt, answer));
        faults.addAll(shapeFaults(attempt.operation, answer));
        return faults;
    }

    private static List<String> methodFaults(Answer answer) {
        if (answer.status() == 405) {
            return answer.header("Allow").isPresent() ? List.of() : List.of("405 without Allow");
        }
        // who is not signed in or asks too often need not learn what there is
        return Set.of(401, 403, 404, 429).contains(answer.status()) || answer.status() >= 500
                ? List.of()
                : List.of("a method that is not there is answered with " + answer.status());
    }

    private static List<String> decisionFaults(Attempt attempt, Answer answer) {
        // to be sent to the sign-in is no acceptance
        boolean well = answer.status() < 300 || answer.status() == 304;
        boolean unsigned = attempt.caller == null || attempt.credentials != null;
        if (well && attempt.operation.signedIn() && unsigned) {
            return List.of("authentication ignored");
        }
        List<String> wrong = Validity.faults(attempt);
        if (well && !wrong.isEmpty()) {
            return List.of("invalid accepted: " + wrong.get(0));
        }
        boolean refused = Set.of(400, 415, 422).contains(answer.status());
        if (refused && attempt.mutations.isEmpty() && attempt.method.equals("GET") && wrong.isEmpty()) {
            return List.of("valid refused with " + answer.status());
        }
        return List.of();
    }

    private static List<String> shapeFaults(Operation operation, Answer answer) {
        String pointer = operation.pointer() + "/responses/" + answer.status();
        JsonNode described = operation.document().at(pointer);
        if (described.isMissingNode()) {
            return answer.status() >= 500 ? List.of() : List.of("status not described: " + answer.status());
        }
        List<String> faults = new ArrayList<>(headerFaults(operation, pointer, answer));
        JsonNode content = described.path("content");
        if (answer.body().length > 0 && !content.has(answer.type())) {
            faults.add("content type of " + answer.status() + " not described: " + answer.type());
        } else if (answer.type().endsWith("json") && content.path(answer.type()).has("schema")) {
            faults.addAll(bodyFaults(operation, pointer, answer));
        }
        return faults;
    }

    private static List<String> headerFaults(Operation operation, String pointer, Answer answer) {
        JsonNode described = operation.document().at(pointer).path("headers");
        List<String> faults = new ArrayList<>();
        Set<String> names = described.properties().stream()
                .map(header -> header.getKey().toLowerCase())
                .collect(Collectors.toSet());
        answer.headers().keySet().stream()
                .filter(name -> !OF_HTTP.contains(name) && !names.contains(name))
                .forEach(name -> faults.add("header of " + answer.status() + " not described: " + name));
        described.properties().forEach(header -> {
            JsonNode meant = operation.document().resolved(header.getValue());
            if (meant.path("required").asBoolean()
                    && answer.header(header.getKey()).isEmpty()) {
                faults.add("header of " + answer.status() + " missing: " + header.getKey());
            }
            boolean number = meant.path("schema").path("type").asText().equals("integer");
            answer.header(header.getKey())
                    .filter(value -> number && !value.matches("[0-9]+"))
                    .ifPresent(
                            value -> faults.add("header of " + answer.status() + " is no number: " + header.getKey()));
        });
        return faults;
    }

    private static List<String> bodyFaults(Operation operation, String pointer, Answer answer) {
        String schema = pointer + "/content/" + answer.type().replace("/", "~1") + "/schema";
        return operation.document().schema(schema).validate(read(answer.text())).stream()
                .map(fault -> "answer " + answer.status() + " off its schema: "
                        + fault.getMessage().replaceAll("[0-9]+", "n"))
                .limit(3)
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            return TextNode.valueOf(json);
        }
    }
}
