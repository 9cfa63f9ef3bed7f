package org.waymark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The committed document of the topics; its schemas and examples can be written anew from records and golden files. */
record AsyncApi(JsonNode document) {
    private static final Path FILE = Path.of("../docs/asyncapi.yaml");
    private static final String SCHEMAS = "\n  schemas:\n";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    static AsyncApi committed() throws IOException {
        return new AsyncApi(YAML.readTree(FILE.toFile()));
    }

    static void write(ObjectNode derived) throws IOException {
        AsyncApi before = committed();
        String text = Files.readString(FILE);
        for (Class<?> event : EventTypes.all()) {
            text = withExample(text, event, before.key(event));
        }
        String above = text.substring(0, text.indexOf(SCHEMAS) + SCHEMAS.length());
        ObjectNode schemas = SchemaNotes.kept(derived, before.schemas());
        Files.writeString(FILE, above + YAML.writeValueAsString(schemas).indent(4));
    }

    private static String withExample(String text, Class<?> event, String key) throws IOException {
        String payload = "      payload:\n        $ref: '%s'\n".formatted(PayloadSchemas.reference(event));
        ArrayNode examples = YAML.createArrayNode().add(Examples.of(event, key));
        String written = "      examples:\n" + YAML.writeValueAsString(examples).indent(8);
        return text.replaceFirst(
                Pattern.quote(payload) + "(      examples:\n( {8}.*\n)*)?",
                Matcher.quoteReplacement(payload + written));
    }

    /** The key of its example. */
    String key(Class<?> event) {
        return message(event).at("/bindings/kafka/key/examples/0").asText();
    }

    JsonNode schemas() {
        return document.at("/components/schemas");
    }

    JsonNode messages() {
        return document.at("/components/messages");
    }

    JsonNode message(Class<?> event) {
        String name = event.getSimpleName();
        return messages().path(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    Set<String> addresses() {
        return values(document.path("channels"))
                .map(channel -> channel.path("address").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return {@code <service>/<event>} for every message some service receives */
    Set<String> received() {
        Set<String> received = new TreeSet<>();
        values(document.path("operations"))
                .filter(operation -> operation.path("action").asText().equals("receive"))
                .forEach(operation -> operation
                        .path("messages")
                        .forEach(message -> received.add(
                                resolved(operation.at("/tags/0")).path("name").asText() + "/"
                                        + eventNamed(last(message)))));
        return received;
    }

    /** @return {@code <message>} for every message of every channel, as often as it stands there */
    List<String> sentOnChannels() {
        return values(document.path("channels"))
                .flatMap(channel -> values(channel.path("messages")))
                .map(AsyncApi::last)
                .sorted()
                .toList();
    }

    /** The node, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static String eventNamed(String message) {
        return message.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static String last(JsonNode reference) {
        String path = reference.path("$ref").asText();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
