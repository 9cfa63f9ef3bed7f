package org.waymark.assessment.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who may see the detail of an assessment, from the group working through it outwards. */
public enum Audience {
    PARTNERS,
    AREA,
    PANEL,
    PEERS,
    PROGRAMME,
    PUBLIC;

    /** The code used in the API and in events, such as {@code partners}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every code, innermost first. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Audience::code).toList();
    }
}
