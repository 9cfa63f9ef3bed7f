package org.waymark.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The golden file of a shape that a service keeps as JSON: reading it and writing it again changes nothing, so a field that is renamed, lost or
 * added breaks the build until somebody has thought of the rows that are there. Run with {@code -Dwaymark.stored.write=true} to write
 * the files anew after a change that is meant.
 *
 * @param name of the file in {@code src/test/resources/stored}, without its ending
 * @param type of what is kept, a record
 * @param again reads JSON as the service does and writes it again
 */
public record StoredShape(String name, Class<?> type, UnaryOperator<String> again) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GONE = "a-field-that-is-gone";

    /** The golden file as it stands. */
    public JsonNode golden() {
        try {
            if (Boolean.getBoolean("waymark.stored.write")) {
                Files.createDirectories(file().getParent());
                Files.writeString(
                        file(),
                        JSON.writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(
                                                written(SampleJson.of(type).toString()))
                                + "\n");
            }
            return JSON.readTree(Files.readString(file()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the service makes of the golden file. */
    public JsonNode readAndWritten() {
        return written(golden().toString());
    }

    /** What it makes of the file when every object in it has a field that the service no longer knows. */
    public JsonNode readAndWrittenWithFieldsThatAreGone() {
        JsonNode older = golden();
        addTo(older);
        JsonNode written = written(older.toString());
        removeFrom(written);
        return written;
    }

    private JsonNode written(String json) {
        try {
            return JSON.readTree(again.apply(json));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void addTo(JsonNode node) {
        node.forEach(StoredShape::addTo);
        if (node instanceof ObjectNode object) {
            object.put(GONE, "a");
        }
    }

    /** A map keeps what it does not know. */
    private static void removeFrom(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(GONE);
        }
        node.forEach(StoredShape::removeFrom);
    }

    private Path file() {
        return Path.of("src/test/resources/stored", name + ".json");
    }
}
