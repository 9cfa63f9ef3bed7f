package org.waymark.catalog.framework;

import java.util.List;
import org.waymark.catalog.content.Descriptor;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.Scale.Level;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/**
 * What publishing asks of a framework beyond a sound file: every element says what each level means, in words of its own or in
 * the scale's. A language may have gaps; the version then names them and does not count the language as complete.
 */
public final class Completeness {
    private Completeness() {}

    /** @throws Refusal naming every element and level without a descriptor */
    public static void require(FrameworkContent content) {
        Faults faults = new Faults();
        List<Integer> undescribed = content.scale().levels().stream()
                .filter(level -> level.descriptor() == null)
                .map(Level::number)
                .toList();
        for (int d = 0; d < content.dimensions().size(); d++) {
            List<Element> elements = content.dimensions().get(d).elements();
            for (int e = 0; e < elements.size(); e++) {
                check("dimensions[" + d + "].elements[" + e + "].descriptors", elements.get(e), undescribed, faults);
            }
        }
        faults.throwIfAny();
    }

    private static void check(String path, Element element, List<Integer> undescribed, Faults faults) {
        List<Integer> own =
                element.descriptors().stream().map(Descriptor::level).toList();
        undescribed.stream()
                .filter(level -> !own.contains(level))
                .forEach(level -> faults.add(
                        path,
                        "descriptor-missing",
                        "Neither {element} nor the scale says what level {level} means.",
                        element.code(),
                        level));
    }
}
