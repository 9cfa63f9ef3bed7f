package org.waymark.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How what one element asks relates to what another asks; read "the first is … the second". */
public enum Relation {
    /** Both ask the same. */
    EQUAL,
    /** The first covers all of the second, and more. */
    BROADER,
    /** The first lies wholly within the second. */
    NARROWER,
    /** They share a part, and each has more. */
    OVERLAPS;

    /** The same relation, read from the second element. */
    public Relation inverse() {
        return switch (this) {
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
            case EQUAL, OVERLAPS -> this;
        };
    }

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
