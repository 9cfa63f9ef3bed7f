package org.waymark.reporting.catalog;

import java.util.List;
import java.util.function.BinaryOperator;
import org.waymark.kit.naming.FrameworkNames;

/**
 * What figures need of a framework version: its scale and its elements, in the framework's order, with their titles.
 *
 * @param id code, such as {@code maternity-early-years}
 * @param welsh the title in Welsh; null where there is none, here as in every part
 * @param levels the whole scale, lowest level first
 */
public record Framework(
        String id, String version, String title, String welsh, List<Level> levels, List<Dimension> dimensions) {
    /**
     * @param number the number answers use
     * @param code stable code, such as {@code BASIC}
     */
    public record Level(int number, String code, String name, String welsh) {}

    public record Dimension(String code, String title, String welsh, List<Element> elements) {}

    public record Element(String code, String title, String welsh) {}

    /** Where the catalogue's API shows it. */
    public String path() {
        return "/v1/frameworks/" + id + "/versions/" + version;
    }

    /** What requests may name of it. */
    public FrameworkNames names() {
        return new FrameworkNames(
                path(),
                dimensions.stream()
                        .flatMap(dimension -> dimension.elements().stream())
                        .map(Element::code)
                        .toList(),
                levels.stream().map(Level::number).toList());
    }

    /**
     * The same framework with Welsh titles.
     *
     * @param missing what stands for a title that there is not, by its code and its English title
     */
    public Framework inWelsh(BinaryOperator<String> missing) {
        return new Framework(
                id,
                version,
                title(id, title, welsh, missing),
                welsh,
                levels.stream()
                        .map(level -> new Level(
                                level.number(),
                                level.code(),
                                title(level.code(), level.name(), level.welsh(), missing),
                                level.welsh()))
                        .toList(),
                dimensions.stream()
                        .map(dimension -> inWelsh(dimension, missing))
                        .toList());
    }

    private static Dimension inWelsh(Dimension dimension, BinaryOperator<String> missing) {
        return new Dimension(
                dimension.code(),
                title(dimension.code(), dimension.title(), dimension.welsh(), missing),
                dimension.welsh(),
                dimension.elements().stream()
                        .map(element -> new Element(
                                element.code(),
                                title(element.code(), element.title(), element.welsh(), missing),
                                element.welsh()))
                        .toList());
    }

    private static String title(String code, String english, String welsh, BinaryOperator<String> missing) {
        return welsh == null ? missing.apply(code, english) : welsh;
    }
}
