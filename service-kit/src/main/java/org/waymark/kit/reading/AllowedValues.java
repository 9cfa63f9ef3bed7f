package org.waymark.kit.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.waymark.kit.refusal.Fault;

/** Where only certain values may stand: what is wrong with another one, with those allowed and the nearest of them. */
public final class AllowedValues {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = "/q/openapi";

    private AllowedValues() {}

    public static Fault fault(String path, Object sent, List<String> allowed) {
        return new Fault(path, "value-not-allowed", "{value} is not one of these: {allowed}.", sent, allowed)
                .among(DOCUMENT, allowed);
    }

    /** The constants as JSON writes them. */
    public static List<String> of(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .toList();
    }
}
