package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.kit.refusal.Fault;

/** Why JSON cannot be read, in our words: the parser's own would name our classes, and are English alone. */
public final class UnreadableJson {
    private static final String CODE = "unreadable";
    private static final Pattern MISSING = Pattern.compile("required field is missing: (\\S+)");

    private UnreadableJson() {}

    public static Fault fault(JacksonException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return new Fault(path(unknown), CODE, "There is no field of this name here.");
        }
        if (unreadable.getCause() instanceof StreamReadException broken) {
            return malformed(broken);
        }
        if (unreadable instanceof JsonMappingException mapping) {
            return missing(mapping)
                    .orElseGet(() -> new Fault(path(mapping), CODE, "The value is not of the kind expected here."));
        }
        return malformed(unreadable);
    }

    /** A record that refuses to be made without one of its fields names the field. */
    private static Optional<Fault> missing(JsonMappingException mapping) {
        return Optional.ofNullable(mapping.getCause())
                .map(Throwable::getMessage)
                .map(MISSING::matcher)
                .filter(Matcher::matches)
                .map(field -> new Fault(path(mapping), "field-missing", "The field {0} is missing.", field.group(1)));
    }

    private static Fault malformed(JacksonException unreadable) {
        JsonLocation place = unreadable.getLocation();
        return place == null
                ? new Fault("", CODE, "This is not well-formed JSON.")
                : new Fault(
                        "",
                        CODE,
                        "This is not well-formed JSON: line {0}, column {1}.",
                        place.getLineNr(),
                        place.getColumnNr());
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
