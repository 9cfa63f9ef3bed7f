package org.waymark.catalog.crosswalk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.crosswalk.CrosswalkContent.Mapping;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;

/** What a crosswalk must hold: its elements belong to its frameworks, and no pair stands in it twice. */
final class CrosswalkRules {
    private CrosswalkRules() {}

    /** Every fault of the mappings between two framework versions that are known. */
    static Faults check(List<Mapping> mappings, FrameworkContent from, FrameworkContent to) {
        FrameworkNames left = names(from);
        FrameworkNames right = names(to);
        NamedOnce once = new NamedOnce();
        Faults faults = new Faults();
        faults.check(
                !from.framework().equals(to.framework()) || !from.version().equals(to.version()),
                "to",
                "same-version",
                "A crosswalk leads to another framework version than it starts from.");
        for (int i = 0; i < mappings.size(); i++) {
            Mapping mapping = mappings.get(i);
            String path = "mappings[" + i + "]";
            left.checkElement(faults, path + ".from", mapping.from());
            right.checkElement(faults, path + ".to", mapping.to());
            once.check(faults, path, mapping.from() + " / " + mapping.to());
        }
        return faults;
    }

    /** Crosswalks name no levels. */
    private static FrameworkNames names(FrameworkContent framework) {
        return new FrameworkNames(
                "/v1/frameworks/" + framework.framework() + "/versions/" + framework.version(),
                framework.elements().map(Element::code).collect(Collectors.toSet()),
                Set.of());
    }
}
