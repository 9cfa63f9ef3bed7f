package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.kit.reading.AllowedValues;
import org.waymark.kit.reading.UnfitValue;
import org.waymark.kit.refusal.Fault;

/** Why JSON cannot be read, in our words: the parser's own would name our classes, and are English alone. */
public final class UnreadableJson {
    private static final String CODE = "unreadable";
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.+)'");
    private static final Pattern MISSING = Pattern.compile("required field is missing: (\\S+)");

    private UnreadableJson() {}

    public static Fault fault(JacksonException unreadable) {
        if (unreadable instanceof UnfitValue unfit) {
            return unfit.at(path(unfit));
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return new Fault(path(unknown), CODE, "There is no field of this name here.");
        }
        if (reason(unreadable) instanceof InputCoercionException number) {
            return tooLarge(unreadable, number);
        }
        if (unreadable.getCause() instanceof StreamReadException broken) {
            return malformed(broken);
        }
        if (unreadable instanceof JsonMappingException mapping) {
            return missing(mapping).orElseGet(() -> mismatch(mapping));
        }
        return malformed(unreadable);
    }

    private static Throwable reason(JacksonException unreadable) {
        return unreadable.getCause() == null ? unreadable : unreadable.getCause();
    }

    private static Fault tooLarge(JacksonException unreadable, InputCoercionException number) {
        String path = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        return number.getInputType() == JsonToken.VALUE_NUMBER_INT
                ? new Fault(path, "number-too-large", "The number is too large.")
                : new Fault(path, "not-whole", "A whole number is expected here.");
    }

    private static Fault mismatch(JsonMappingException mapping) {
        String path = path(mapping);
        if (mapping instanceof InvalidFormatException odd && odd.getTargetType().isEnum()) {
            return AllowedValues.fault(path, odd.getValue(), AllowedValues.of(odd.getTargetType()));
        }
        Class<?> wanted = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted == int.class || wanted == Integer.class || wanted == long.class || wanted == Long.class) {
            return new Fault(path, "not-whole", "A whole number is expected here.");
        }
        if (path.isEmpty() && String.valueOf(mapping.getOriginalMessage()).startsWith("Trailing token")) {
            return new Fault("", "not-alone", "Something stands after the end of the JSON value.");
        }
        return new Fault(path, CODE, "The value is not of the kind expected here.");
    }

    /** A record that refuses to be made without one of its fields names the field. */
    private static Optional<Fault> missing(JsonMappingException mapping) {
        return Optional.ofNullable(mapping.getCause())
                .map(Throwable::getMessage)
                .map(MISSING::matcher)
                .filter(Matcher::matches)
                .map(field ->
                        new Fault(path(mapping), "field-missing", "The field {field} is missing.", field.group(1)));
    }

    private static Fault malformed(JacksonException unreadable) {
        Matcher twice = TWICE.matcher(String.valueOf(unreadable.getOriginalMessage()));
        if (twice.matches()) {
            return new Fault(
                    path(unreadable, twice.group(1)),
                    "key-twice",
                    "The field {field} stands here twice.",
                    twice.group(1));
        }
        JsonLocation place = unreadable.getLocation();
        return place == null
                ? new Fault("", CODE, "This is not well-formed JSON.")
                : new Fault(
                        "",
                        CODE,
                        "This is not well-formed JSON: line {line}, column {column}.",
                        place.getLineNr(),
                        place.getColumnNr());
    }

    /** Where the parser stands, with the name of a field in place of the one it has read last. */
    private static String path(JacksonException broken, String field) {
        if (!(broken instanceof JsonParseException parse) || parse.getProcessor() == null) {
            return field;
        }
        JsonPointer parent =
                parse.getProcessor().getParsingContext().pathAsPointer().head();
        return parent == null || parent.matches()
                ? field
                : parent.toString().substring(1).replace('/', '.') + "." + field;
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
