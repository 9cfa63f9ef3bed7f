package org.waymark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The committed document of the topics; its last part, the schemas, can be written anew from the records. */
record AsyncApi(JsonNode document) {
    private static final Path FILE = Path.of("../docs/asyncapi.yaml");
    private static final String SCHEMAS = "\n  schemas:\n";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    static AsyncApi committed() throws IOException {
        return new AsyncApi(YAML.readTree(FILE.toFile()));
    }

    static void writeSchemas(ObjectNode derived) throws IOException {
        String text = Files.readString(FILE);
        String above = text.substring(0, text.indexOf(SCHEMAS) + SCHEMAS.length());
        ObjectNode schemas = SchemaNotes.kept(derived, committed().schemas());
        Files.writeString(FILE, above + YAML.writeValueAsString(schemas).indent(4));
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
                        .forEach(message ->
                                received.add(operation.at("/tags/0/name").asText() + "/" + eventNamed(last(message)))));
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
