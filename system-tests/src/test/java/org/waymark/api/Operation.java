package org.waymark.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One operation of a document, and where it is served. */
public record Operation(ApiDocument document, String service, URI server, String path, String method) {

    public String pointer() {
        return "/paths/" + path.replace("/", "~1") + "/" + method;
    }

    public JsonNode node() {
        return document.at(pointer());
    }

    public String id() {
        return node().path("operationId").asText(method + " " + path);
    }

    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        String above = "/paths/" + path.replace("/", "~1");
        for (String owner : List.of(above, pointer())) {
            for (int i = 0; i < document.at(owner).path("parameters").size(); i++) {
                all.add(new Parameter(document, owner + "/parameters/" + i));
            }
        }
        return all;
    }

    public List<Parameter> parameters(String in) {
        return parameters().stream().filter(it -> it.in().equals(in)).toList();
    }

    public List<String> bodyTypes() {
        return body().path("content").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    public JsonNode body() {
        return document.resolved(node().path("requestBody"));
    }

    public String bodySchema(String type) {
        return pointer() + "/requestBody/content/" + type.replace("/", "~1") + "/schema";
    }

    /** Missing if the document has none. */
    public JsonNode bodyExample(String type) {
        return body().path("content").path(type).path("example");
    }

    /** The statuses that are no refusals. */
    public Set<Integer> successes() {
        return node().path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2") || status.equals("304"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Nobody in particular where this is empty. */
    public List<String> roles() {
        List<String> roles = new ArrayList<>();
        node().path("security").forEach(way -> way.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    public boolean signedIn() {
        return !node().path("security").isEmpty();
    }

    public Set<String> methodsOfPath() {
        return document.methods(path);
    }

    /** @param pointer where the document says it */
    public record Parameter(ApiDocument document, String pointer) {

        private JsonNode node() {
            return document.at(pointer);
        }

        public String name() {
            return node().path("name").asText();
        }

        public String in() {
            return node().path("in").asText();
        }

        public boolean required() {
            return node().path("required").asBoolean();
        }

        public JsonNode schema() {
            return document.resolved(node().path("schema"));
        }

        public String schemaPointer() {
            String ref = node().path("schema").path("$ref").asText("");
            return ref.isEmpty() ? pointer + "/schema" : ref.substring(1);
        }

        /** Missing if the document has none. */
        public JsonNode example() {
            JsonNode one = node().path("example");
            return one.isMissingNode() && node().path("examples").size() > 0
                    ? node().path("examples").elements().next().path("value")
                    : one;
        }
    }
}
