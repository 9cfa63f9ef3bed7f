package org.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One operation of a document, and where it is served. */
record Operation(ApiDocument document, URI server, String path, String method) {

    String pointer() {
        return "/paths/" + path.replace("/", "~1") + "/" + method;
    }

    JsonNode node() {
        return document.at(pointer());
    }

    String id() {
        return node().path("operationId").asText(method + " " + path);
    }

    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        String above = "/paths/" + path.replace("/", "~1");
        for (String owner : List.of(above, pointer())) {
            for (int i = 0; i < document.at(owner).path("parameters").size(); i++) {
                all.add(new Parameter(document, owner + "/parameters/" + i));
            }
        }
        return all;
    }

    List<Parameter> parameters(String in) {
        return parameters().stream().filter(it -> it.in().equals(in)).toList();
    }

    List<String> bodyTypes() {
        return body().path("content").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    JsonNode body() {
        return document.resolved(node().path("requestBody"));
    }

    String bodySchema(String type) {
        return pointer() + "/requestBody/content/" + type.replace("/", "~1") + "/schema";
    }

    /** Nobody in particular where this is empty. */
    List<String> roles() {
        List<String> roles = new ArrayList<>();
        node().path("security").forEach(way -> way.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    boolean signedIn() {
        return !node().path("security").isEmpty();
    }

    Set<String> methodsOfPath() {
        return document.methods(path);
    }

    /** @param pointer where the document says it */
    record Parameter(ApiDocument document, String pointer) {

        private JsonNode node() {
            return document.at(pointer);
        }

        String name() {
            return node().path("name").asText();
        }

        String in() {
            return node().path("in").asText();
        }

        boolean required() {
            return node().path("required").asBoolean();
        }

        JsonNode schema() {
            return document.resolved(node().path("schema"));
        }

        String schemaPointer() {
            String ref = node().path("schema").path("$ref").asText("");
            return ref.isEmpty() ? pointer + "/schema" : ref.substring(1);
        }

        /** Missing if the document has none. */
        JsonNode example() {
            JsonNode one = node().path("example");
            return one.isMissingNode() && node().path("examples").size() > 0
                    ? node().path("examples").elements().next().path("value")
                    : one;
        }
    }
}
