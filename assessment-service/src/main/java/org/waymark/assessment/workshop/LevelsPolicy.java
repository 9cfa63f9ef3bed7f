package org.waymark.assessment.workshop;

import java.util.List;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;

/** Agreed levels name elements of the framework, each once, and levels of its scale exactly where there is a rating. */
public record LevelsPolicy(Framework framework) {

    /** Every fault of the list; it may still be incomplete. */
    public Faults faults(List<AgreedLevel> levels) {
        Faults faults = new Faults();
        FrameworkNames names = framework.names();
        NamedOnce once = new NamedOnce();
        for (int i = 0; i < levels.size(); i++) {
            AgreedLevel level = levels.get(i);
            String path = "levels[" + i + "]";
            names.checkElement(faults, path + ".element", level.element());
            once.check(faults, path + ".element", level.element());
            checkLevel(path, level, names, faults);
            faults.check(
                    level.dissent() == null || level.outcome() != Outcome.AGREED,
                    path + ".dissent",
                    "dissent-needs-its-outcome",
                    "Where someone dissents the outcome is AGREED_WITH_DISSENT or NOT_AGREED.");
        }
        return faults;
    }

    private static void checkLevel(String path, AgreedLevel level, FrameworkNames names, Faults faults) {
        if (level.outcome().isRated()) {
            names.checkLevel(faults, path + ".level", level.level());
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
