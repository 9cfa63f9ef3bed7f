package org.waymark.catalog.file;

/** Paths within a framework file, such as {@code dimensions[0].title}. */
final class Paths {
    private Paths() {}

    static String child(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
