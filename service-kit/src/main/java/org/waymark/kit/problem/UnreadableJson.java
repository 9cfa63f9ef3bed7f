package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.waymark.kit.refusal.Fault;

/** Why JSON cannot be read, in our words: the parser's own would name our classes, and are English alone. */
public final class UnreadableJson {
    private static final String CODE = "unreadable";

    private UnreadableJson() {}

    public static Fault fault(JacksonException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return new Fault(path(unknown), CODE, "There is no field of this name here.");
        }
        if (unreadable instanceof JsonMappingException mapping) {
            return new Fault(path(mapping), CODE, "The value is not of the kind expected here.");
        }
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
