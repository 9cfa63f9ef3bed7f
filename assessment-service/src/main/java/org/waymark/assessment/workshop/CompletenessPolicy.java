package org.waymark.assessment.workshop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.kit.refusal.Faults;

/** A submission says of every element what came of it, even if it is that nobody could agree. */
public record CompletenessPolicy(Framework framework) {

    /** One fault per element without an outcome, in the framework's order. */
    public Faults faults(List<AgreedLevel> levels) {
        Set<String> settled = levels.stream().map(AgreedLevel::element).collect(Collectors.toSet());
        Faults faults = new Faults();
        framework.elements().stream()
                .filter(element -> !settled.contains(element))
                .forEach(element -> faults.add("levels", "missing-element", "{element} has no outcome.", element));
        return faults;
    }
}
