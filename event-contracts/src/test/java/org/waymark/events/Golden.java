package org.waymark.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One golden file: an event as one consumer relies on it.
 *
 * @param consumer name of the folder: the service that reads it, or {@code first-shape}, {@code second-shape} and so on
 * @param event name of the event, such as {@code framework-changed}
 */
record Golden(String consumer, String event, ObjectNode state) {
    private static final String EARLIER = "-shape";
    private static final String FIRST_SHAPE = "first-shape";

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** What each consumer relies on today. */
    static List<Golden> all() {
        return files().filter(golden -> !golden.consumer.endsWith(EARLIER)).toList();
    }

    /** Each event as it was first sent, without every field that came later or may be left away. */
    static List<Golden> firstShapes() {
        return files().filter(golden -> golden.consumer.equals(FIRST_SHAPE)).toList();
    }

    /** Events as they were sent before fields were added: old topics still hold them. */
    static List<Golden> earlierShapes() {
        return files().filter(golden -> golden.consumer.endsWith(EARLIER)).toList();
    }

    Class<?> type() {
        return EventTypes.named(event);
    }

    /** Reads any state of this event as a consumer would. */
    Object read(JsonNode anyState) throws JsonProcessingException {
        return JSON.treeToValue(anyState, type());
    }

    static ObjectNode write(Object state) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(JSON.writeValueAsString(state));
    }

    /** A state line by line with its fields in alphabetical order, so that a difference can be seen. */
    static String lines(ObjectNode state) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(JSON.treeToValue(state, Map.class));
    }

    @Override
    public String toString() {
        return consumer + "/" + event;
    }

    private static Stream<Golden> files() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Golden::file).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Golden file(Path file) {
        try {
            String consumer = file.getParent().getFileName().toString();
            String event = file.getFileName().toString().replace(".json", "");
            return new Golden(consumer, event, (ObjectNode) JSON.readTree(file.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
