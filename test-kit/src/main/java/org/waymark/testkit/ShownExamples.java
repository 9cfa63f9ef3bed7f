package org.waymark.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document shows, it shows rightly: every operation has its words, every parameter and body an example, and each
 * example fits the schema beside it.
 */
final class ShownExamples {
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final ObjectNode document;
    private final List<String> faults = new ArrayList<>();

    private ShownExamples(JsonNode document) {
        this.document = (ObjectNode) document;
    }

    /** Every operation without words, every parameter and body without an example, and every example that its schema refuses. */
    static List<String> faults(JsonNode document) {
        ShownExamples examples = new ShownExamples(document);
        examples.look("/paths");
        document.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> examples.checkOwn("/components/schemas/" + name));
        return examples.faults;
    }

    private void look(String pointer) {
        JsonNode node = document.at(pointer);
        if (node.has("schema")) {
            check(pointer, node);
        }
        if (node.has("operationId") && !node.has("summary")) {
            faults.add(pointer + " has no file of words: openapi/"
                    + node.get("operationId").asText() + ".yaml");
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(pointer + "/" + i);
            }
        } else {
            node.fieldNames().forEachRemaining(field -> {
                if (!field.equals("schema") && !field.equals("example")) {
                    look(pointer + "/" + field.replace("/", "~1"));
                }
            });
        }
    }

    private void check(String pointer, JsonNode shown) {
        boolean isSent = shown.has("in") || pointer.contains("/requestBody/");
        boolean isOfBytes = shown.at("/schema/format").asText().equals("binary");
        if (shown.has("example")) {
            schema(pointer + "/schema")
                    .validate(shown.get("example"))
                    .forEach(fault -> faults.add(pointer + " " + fault));
        } else if (isSent && !isOfBytes) {
            faults.add(pointer + " shows no example");
        }
    }

    private void checkOwn(String pointer) {
        document.at(pointer)
                .path("examples")
                .forEach(example ->
                        schema(pointer).validate(example).forEach(fault -> faults.add(pointer + " " + fault)));
    }

    private JsonSchema schema(String pointer) {
        ObjectNode root = document.deepCopy()
                .put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root, WITH_FORMATS);
    }
}
