package org.waymark.assessment.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a programme counts as one. */
public enum CountedUnit {
    AREA,
    LOCALITY,
    ORGANISATION,
    REGION;

    /** The code used in the API and in events, such as {@code area}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(CountedUnit::code).toList();
    }
}
