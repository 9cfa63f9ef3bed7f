package org.waymark.kit.naming;

import java.util.Collection;
import java.util.TreeSet;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/**
 * What one framework version lets a request name.
 *
 * @param list where its elements are to be read: a path of the catalogue's API, or of the document that is checked
 * @param elements codes of its elements
 * @param levels numbers of the levels of its scale
 */
public record FrameworkNames(String list, Collection<String> elements, Collection<Integer> levels) {

    /** Notes {@code unknown-element}, with the nearest, unless the framework has the element. */
    public void checkElement(Faults faults, String path, String element) {
        faults.check(elements.contains(element), () -> unknownElement(path, element));
    }

    /** Notes {@code unknown-level}, with those there are, unless the scale has the level; null is none. */
    public void checkLevel(Faults faults, String path, Integer level) {
        faults.check(level != null && levels.contains(level), () -> unknownLevel(path));
    }

    public Fault unknownElement(String path, String element) {
        return new Fault(path, "unknown-element", "The framework has no element \"{element}\".", element)
                .among(list, elements);
    }

    public Fault unknownLevel(String path) {
        return new Fault(path, "unknown-level", "The level is one of {allowed}.", new TreeSet<>(levels));
    }
}
