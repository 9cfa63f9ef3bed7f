package org.waymark.events;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What consumers rely on: a change of a record that breaks one of these files needs a new version on a new topic. */
class GoldenFilesTest {

    static List<Golden> goldens() {
        return Golden.all();
    }

    static List<Golden> earlierShapes() {
        return Golden.earlierShapes();
    }

    @Test
    void every_event_has_a_file_of_some_consumer_and_of_its_first_shape() {
        Set<String> events = EventTypes.all().stream().map(EventTypes::nameOf).collect(Collectors.toSet());
        assertEquals(events, goldens().stream().map(Golden::event).collect(Collectors.toSet()));
        assertEquals(events, Golden.firstShapes().stream().map(Golden::event).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void shows_every_component_filled(Golden golden) {
        Set<String> empty = new TreeSet<>();
        Set<String> filled = new TreeSet<>();
        for (RecordNode at : RecordNode.in(golden.state(), golden.type())) {
            for (String field : at.fields()) {
                (at.isFilled(field) ? filled : empty).add(Absence.nameOf(at.type()) + "." + field);
            }
        }
        empty.removeAll(filled);
        assertEquals(Set.of(), empty);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void is_written_back_as_it_was_read(Golden golden) throws JsonProcessingException {
        assertEquals(Golden.lines(golden.state()), Golden.lines(Golden.write(golden.read(golden.state()))));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void may_gain_fields_that_this_reader_does_not_know(Golden golden) throws JsonProcessingException {
        ObjectNode later = golden.state().deepCopy();
        RecordNode.in(later, golden.type())
                .forEach(at -> at.node().putObject("addedLater").put("by", "a newer producer"));
        assertEquals(golden.read(golden.state()), golden.read(later));
    }

    @ParameterizedTest
    @MethodSource("earlierShapes")
    void is_still_read_in_every_earlier_shape(Golden earlier) {
        assertDoesNotThrow(() -> earlier.read(earlier.state()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void names_the_required_field_that_is_missing(Golden golden) {
        int nodes = RecordNode.in(golden.state(), golden.type()).size();
        for (int index = 0; index < nodes; index++) {
            for (String field :
                    RecordNode.in(golden.state(), golden.type()).get(index).fields()) {
                ObjectNode without = golden.state().deepCopy();
                RecordNode.in(without, golden.type()).get(index).node().remove(field);
                assertReadOrRefusedByName(golden, without, field);
            }
        }
    }

    private static void assertReadOrRefusedByName(Golden golden, ObjectNode without, String field) {
        try {
            golden.read(without);
        } catch (JsonProcessingException refused) {
            String reason = refused.getCause().getMessage();
            assertTrue(reason.contains(field), reason);
        }
    }
}
