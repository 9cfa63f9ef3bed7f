package org.waymark.assessment.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.kit.refusal.Faults;

/** Agreed levels name elements of the framework, each once, and levels of its scale exactly where there is a rating. */
public record LevelsPolicy(Framework framework) {

    /** Every fault of the list; it may still be incomplete. */
    public Faults faults(List<AgreedLevel> levels) {
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            AgreedLevel level = levels.get(i);
            String path = "levels[" + i + "]";
            faults.checkKnown(
                    framework.elements(),
                    framework.path(),
                    path + ".element",
                    "unknown-element",
                    "The framework has no element \"{element}\".",
                    level.element());
            faults.check(
                    seen.add(level.element()),
                    path + ".element",
                    "named-twice",
                    "The element {element} has more than one outcome.",
                    level.element());
            checkLevel(path, level, faults);
            faults.check(
                    level.dissent() == null || level.outcome() != Outcome.AGREED,
                    path + ".dissent",
                    "dissent-needs-its-outcome",
                    "Where someone dissents the outcome is AGREED_WITH_DISSENT or NOT_AGREED.");
        }
        return faults;
    }

    private void checkLevel(String path, AgreedLevel level, Faults faults) {
        if (level.outcome().isRated()) {
            faults.check(
                    framework.hasLevel(level.level()),
                    path + ".level",
                    "outside-scale",
                    "The level is a number of the scale, {lowest} to {highest}.",
                    framework.lowestLevel(),
                    framework.highestLevel());
        } else {
            faults.check(
                    level.level() == null,
                    path + ".level",
                    "level-without-rating",
                    "An element that is {status} has no level.",
                    level.outcome());
        }
    }
}
