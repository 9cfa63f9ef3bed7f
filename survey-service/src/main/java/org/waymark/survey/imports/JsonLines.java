package org.waymark.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kit.problem.UnreadableJson;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.ResponseRequest;

/** Reads NDJSON. One line is one object in UTF-8. */
final class JsonLines implements Lines {
    private static final int AT_ONCE = 65_536;
    private static final String UNREADABLE = "unreadable";

    private final InputStream body;
    private final ObjectReader responses;
    private final byte[] buffer = new byte[AT_ONCE];
    private int from;
    private int to;
    private long number;

    JsonLines(InputStream body, ObjectMapper json) {
        this.body = body;
        this.responses = json.readerFor(ResponseRequest.class);
    }

    @Override
    public List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        byte[] bytes;
        while (lines.size() < most && (bytes = nextBytes()) != null) {
            number++;
            Line line = read(bytes);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A line ends where it ends, whatever is in it. */
    @Override
    public boolean areAllRead() {
        return true;
    }

    /** @return null for an empty line */
    private Line read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return unreadable(new Fault("", "line-too-long", "The line is longer than {most} bytes.", LONGEST));
        }
        try {
            String text = Characters.utf8(bytes);
            return text.isBlank() ? null : read(text);
        } catch (Refusal notText) {
            return unreadable(notText.faults().get(0));
        } catch (JsonProcessingException broken) {
            return unreadable(UnreadableJson.fault(broken));
        }
    }

    private Line read(String text) throws JsonProcessingException {
        if (!text.stripLeading().startsWith("{")) {
            return unreadable(new Fault("", UNREADABLE, "The line is not a JSON object."));
        }
        SourceIdField id = new SourceIdField();
        ResponseRequest response = responses.withHandler(id).readValue(text);
        return new Line(number, id.text(), response, List.of(), JsonPath::known);
    }

    private Line unreadable(Fault why) {
        return Line.unreadable(number, why, JsonPath::known);
    }

    /** Keeps no more than {@link #LONGEST} bytes of a line, and one more to tell that it was longer. */
    private byte[] nextBytes() throws IOException {
        if (!hasMore()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, Math.min(end - from, LONGEST + 1 - line.size()));
            ended = end < to;
            from = ended ? end + 1 : to;
        }
        return line.toByteArray();
    }

    private boolean hasMore() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, body.read(buffer));
        }
        return from < to;
    }
}
