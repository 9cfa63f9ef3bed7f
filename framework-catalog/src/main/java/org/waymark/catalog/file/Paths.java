package org.waymark.catalog.file;

import com.fasterxml.jackson.core.JsonPointer;

/** Paths within a framework file, such as {@code dimensions[0].title}. */
final class Paths {
    private Paths() {}

    static String child(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    static String ofPointer(JsonPointer pointer) {
        String path = "";
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            path = step.mayMatchElement()
                    ? path + "[" + step.getMatchingIndex() + "]"
                    : child(path, step.getMatchingProperty());
        }
        return path;
    }
}
