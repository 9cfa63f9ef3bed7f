package org.waymark.survey.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kit.reading.StrictReading;

class JsonLinesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        new StrictReading().customize(MAPPER);
    }

    private static final String GOOD =
            "{\"id\":\"r-1\",\"role\":\"midwife\",\"agency\":\"maternity\",\"ratings\":[{\"element\":\"A\",\"level\":1}]}";

    @Test
    void reads_a_response_with_its_id() throws IOException {
        Line line = all(GOOD).get(0);
        assertEquals("r-1", line.sourceId());
        assertEquals("midwife", line.response().role());
        assertEquals(1, line.response().revision());
        assertEquals(List.of(), line.faults());
    }

    @Test
    void counts_empty_lines_and_takes_both_kinds_of_line_ends() throws IOException {
        List<Line> lines = all(GOOD + "\r\n\n" + GOOD);
        assertEquals(List.of(1L, 3L), lines.stream().map(Line::number).toList());
    }

    @Test
    void says_why_a_line_cannot_be_read_and_goes_on() throws IOException {
        List<Line> lines = all("{\"id\":\"x\",\"role\":7\n[]\n{\"id\":\"y\",\"ratings\":3}\n" + GOOD);
        assertNull(lines.get(0).response());
        assertNull(lines.get(1).response());
        assertNull(lines.get(2).response());
        assertEquals(List.of(), lines.get(3).faults());
    }

    @Test
    void keeps_no_more_of_a_line_than_is_allowed() throws IOException {
        List<Line> lines = all("x".repeat(Lines.LONGEST + 2) + "\n" + GOOD);
        assertTrue(lines.get(0).faults().get(0).detail().contains("longer"));
        assertEquals(List.of(), lines.get(1).faults());
    }

    @Test
    void reads_in_portions() throws IOException {
        JsonLines lines = lines(GOOD + "\n" + GOOD + "\n" + GOOD + "\n");
        assertEquals(2, lines.next(2).size());
        assertEquals(1, lines.next(2).size());
        assertEquals(0, lines.next(2).size());
    }

    @Test
    void a_line_is_one_object() throws IOException {
        List<Line> lines = all(GOOD + GOOD + "\n" + GOOD);
        assertEquals("not-alone", lines.get(0).faults().get(0).code());
        assertEquals(List.of(), lines.get(1).faults());
    }

    @Test
    void bytes_that_are_no_utf_8_spoil_only_their_line() throws IOException {
        byte[] body = (GOOD + "\n{\"id\":\"it\u0092s\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        List<Line> lines = new JsonLines(new ByteArrayInputStream(body), MAPPER).next(100);
        assertEquals("not-utf-8", lines.get(1).faults().get(0).code());
        assertEquals(List.of(), lines.get(2).faults());
    }

    private static List<Line> all(String text) throws IOException {
        return lines(text).next(100);
    }

    private static JsonLines lines(String text) {
        return new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MAPPER);
    }
}
