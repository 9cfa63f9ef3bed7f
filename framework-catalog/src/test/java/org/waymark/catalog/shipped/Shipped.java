package org.waymark.catalog.shipped;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;

/** The shipped frameworks as a new catalogue reads them. */
final class Shipped {
    private static final List<FrameworkContent> ALL = new ShippedFiles(new FrameworkFile()).frameworks();

    private Shipped() {}

    static List<FrameworkContent> frameworks() {
        return ALL;
    }

    static FrameworkContent framework(String code) {
        return ALL.stream()
                .filter(content -> content.framework().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Element> elements(FrameworkContent content) {
        return content.dimensions().stream().flatMap(dimension -> dimension.elements().stream());
    }

    static List<String> elementCodes(FrameworkContent content) {
        return elements(content).map(Element::code).toList();
    }

    static <T> List<Integer> sizes(List<T> items, Function<T, List<?>> list) {
        return items.stream().map(list).map(List::size).toList();
    }
}
