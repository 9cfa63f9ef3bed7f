package org.waymark.survey.imports;

import java.util.Set;

/** A path into a line of JSON, as far as it is made of names of ours: any other was written by somebody, and may say anything. */
final class JsonPath {
    private static final Set<String> NAMES = Set.of(
            "id",
            "role",
            "agency",
            "language",
            "revision",
            "ratings",
            "element",
            "level",
            "answer",
            "comments",
            "kind",
            "text");

    private JsonPath() {}

    /** @param path such as {@code ratings[0].level} */
    static String known(String path) {
        int known = 0;
        for (String name : path.split("\\.")) {
            if (!NAMES.contains(name.replaceAll("\\[\\d+]", ""))) {
                return path.substring(0, Math.max(0, known - 1));
            }
            known += name.length() + 1;
        }
        return path;
    }
}
