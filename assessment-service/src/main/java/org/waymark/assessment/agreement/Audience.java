package org.waymark.assessment.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see the detail of an assessment, from the group working through it outwards. */
@Schema(enumeration = {"partners", "area", "panel", "peers", "programme", "public"})
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
