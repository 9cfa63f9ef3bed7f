package org.waymark.catalog.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.waymark.kit.refusal.Refusal;

/** Reads a file as a tree: one document that is one object, with every key once and every text written out. */
final class TreeReader {
    /** An event carries a whole framework and may have 8 MB. */
    static final int MOST_CHARACTERS = 8 << 20;

    private final ObjectMapper format;

    TreeReader(ObjectMapper format) {
        this.format = format;
    }

    ObjectNode read(String file) {
        mustBeSmall(file);
        try (JsonParser parser = parser(file)) {
            if (format.readTree(parser) instanceof ObjectNode tree) {
                mustEnd(parser);
                return tree;
            }
            throw Refusal.of(Refusal.Kind.MALFORMED, "", "unreadable", "A framework file holds one object.");
        } catch (JsonProcessingException unreadable) {
            throw unreadable(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonParser parser(String file) throws IOException {
        JsonParser parser = format.createParser(file);
        return parser instanceof YAMLParser yaml ? new PlainYaml(yaml) : parser;
    }

    private static void mustEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    "",
                    "unreadable",
                    "A file holds one document; another begins at line {line}.",
                    parser.currentTokenLocation().getLineNr());
        }
    }

    /** The parser's own words are technical and stay as they are. */
    private static Refusal unreadable(JsonProcessingException unreadable) {
        JsonLocation place = unreadable.getLocation() == null ? JsonLocation.NA : unreadable.getLocation();
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                "",
                "unreadable",
                "The file cannot be read at line {line}, column {column}: {reason}",
                place.getLineNr(),
                place.getColumnNr(),
                unreadable.getOriginalMessage());
    }

    static void mustBeSmall(String file) {
        if (file.length() > MOST_CHARACTERS) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "",
                    "too-large",
                    "A framework file may have at most {most} characters.",
                    MOST_CHARACTERS);
        }
    }
}
