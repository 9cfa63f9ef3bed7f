package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A front end meets all four APIs at once: what identifies a thing is called alike in each. */
class ParameterNamesTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> SAY_NOT_OF_WHAT = Set.of("id", "code", "name", "key");

    @Test
    void a_parameter_names_the_thing_it_identifies() throws IOException {
        List<JsonNode> parameters = parameters();
        assertFalse(parameters.isEmpty());
        assertEquals(
                List.of(),
                parameters.stream()
                        .map(parameter -> parameter.path("name").asText())
                        .filter(SAY_NOT_OF_WHAT::contains)
                        .distinct()
                        .toList());
    }

    @Test
    void what_is_a_uuid_is_called_the_id_of_its_thing() throws IOException {
        assertEquals(
                List.of(),
                parameters().stream()
                        .filter(parameter ->
                                parameter.at("/schema/format").asText().equals("uuid"))
                        .map(parameter -> parameter.path("name").asText())
                        .filter(name -> !name.endsWith("Id"))
                        .distinct()
                        .toList());
    }

    /** Headers have the names of their standards. */
    private static List<JsonNode> parameters() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("..", "docs", "openapi"))) {
            return documents
                    .map(ParameterNamesTest::read)
                    .flatMap(document -> document.findValues("parameters").stream())
                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                    .filter(parameter -> Set.of("path", "query")
                            .contains(parameter.path("in").asText()))
                    .toList();
        }
    }

    private static JsonNode read(Path document) {
        try {
            return YAML.readTree(document.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
