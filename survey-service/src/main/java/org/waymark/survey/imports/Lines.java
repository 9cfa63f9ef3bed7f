package org.waymark.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kit.problem.UnreadableJson;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.response.ResponseRequest;

/** Reads NDJSON in portions, so that an import of any size takes the memory of one portion. */
final class Lines {
    static final int LONGEST = 262_144;
    private static final String UNREADABLE = "unreadable";

    private final BufferedReader reader;
    private final ObjectMapper json;
    private long number;

    Lines(InputStream body, ObjectMapper json) {
        this.reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        this.json = json;
    }

    /** @return up to {@code most} lines; none at the end */
    List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        String text;
        while (lines.size() < most && (text = nextText()) != null) {
            number++;
            if (!text.isBlank()) {
                lines.add(read(text));
            }
        }
        return lines;
    }

    private Line read(String text) {
        if (text.length() > LONGEST) {
            return new Line(
                    number, null, null, new Fault("", UNREADABLE, "The line is longer than {0} characters.", LONGEST));
        }
        String id = null;
        try {
            JsonNode node = json.readTree(text);
            if (!(node instanceof ObjectNode object)) {
                return new Line(number, null, null, new Fault("", UNREADABLE, "The line is not a JSON object."));
            }
            JsonNode given = object.remove("id");
            id = given == null || !given.isTextual() ? null : given.textValue();
            return new Line(number, id, json.treeToValue(object, ResponseRequest.class), null);
        } catch (JsonMappingException unreadable) {
            return new Line(number, id, null, UnreadableJson.fault(unreadable));
        } catch (JsonProcessingException unreadable) {
            return new Line(number, id, null, new Fault("", UNREADABLE, "The line is not well-formed JSON."));
        }
    }

    /** Keeps no more than {@link #LONGEST} characters of a line, and one more to tell that it was longer. */
    private String nextText() throws IOException {
        StringBuilder text = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (text.length() <= LONGEST) {
                text.append((char) next);
            }
            next = reader.read();
        }
        return text.toString();
    }
}
