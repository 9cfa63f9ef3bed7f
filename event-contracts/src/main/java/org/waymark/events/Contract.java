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

    static <T> List<T> list(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
