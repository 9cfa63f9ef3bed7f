package org.waymark.events;

import java.util.List;

/** What every record of this module promises: the fields it names as required are there, its lists are never null. */
final class Contract {
    private Contract() {}

    static void required(Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("required field is missing: " + field);
        }
    }

    /** A number left away is read as 0; where that would open what must stay closed, it is refused. */
    static void atLeast(int minimum, int value, String field) {
        if (value < minimum) {
            throw new IllegalArgumentException(field + " is missing or below " + minimum);
        }
    }

    static <T> List<T> list(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
