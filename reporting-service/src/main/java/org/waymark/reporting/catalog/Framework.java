package org.waymark.reporting.catalog;

import java.util.List;

/**
 * What figures need of a framework version: its scale and its elements, in the framework's order, with English titles.
 *
 * @param id code, such as {@code maternity-early-years}
 * @param levels the whole scale, lowest level first
 */
public record Framework(String id, String version, String title, List<Level> levels, List<Dimension> dimensions) {
    /**
     * @param number the number answers use
     * @param code stable code, such as {@code BASIC}
     */
    public record Level(int number, String code, String name) {}

    public record Dimension(String code, String title, List<Element> elements) {}

    public record Element(String code, String title) {}
}
