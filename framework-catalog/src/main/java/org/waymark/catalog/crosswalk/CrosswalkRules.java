package org.waymark.catalog.crosswalk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.crosswalk.CrosswalkContent.Mapping;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/** What a crosswalk must hold: its elements belong to its frameworks, and no pair stands in it twice. */
final class CrosswalkRules {
    private CrosswalkRules() {}

    /** Every fault of the mappings between two framework versions that are known. */
    static Faults check(List<Mapping> mappings, FrameworkContent from, FrameworkContent to) {
        Set<String> left = codes(from);
        Set<String> right = codes(to);
        Set<List<String>> pairs = new HashSet<>();
        Faults faults = new Faults();
        faults.check(
                !from.framework().equals(to.framework()) || !from.version().equals(to.version()),
                "to",
                "same-version",
                "A crosswalk leads to another framework version than it starts from.");
        for (int i = 0; i < mappings.size(); i++) {
            Mapping mapping = mappings.get(i);
            String path = "mappings[" + i + "]";
            belongs(faults, path + ".from", mapping.from(), left, from);
            belongs(faults, path + ".to", mapping.to(), right, to);
            faults.check(
                    pairs.add(List.of(mapping.from(), mapping.to())),
                    path,
                    "duplicate-pair",
                    "{from} and {to} are paired already.",
                    mapping.from(),
                    mapping.to());
        }
        return faults;
    }

    private static void belongs(
            Faults faults, String path, String element, Set<String> known, FrameworkContent framework) {
        if (!known.contains(element)) {
            faults.add(new Fault(
                            path,
                            "unknown-element",
                            "'{code}' is no element of {framework} {version}.",
                            element,
                            framework.framework(),
                            framework.version())
                    .among("/v1/frameworks/" + framework.framework() + "/versions/" + framework.version(), known));
        }
    }

    private static Set<String> codes(FrameworkContent framework) {
        return framework.elements().map(Element::code).collect(Collectors.toSet());
    }
}
