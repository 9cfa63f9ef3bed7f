package org.waymark.assessment.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;

/**
 * A panel confirms a level as it was agreed or adjusts it, with a reason, to another level of the scale. It gives no level to an
 * element that the partners left unrated.
 */
public record DecisionsPolicy(Framework framework, List<AgreedLevel> agreed) {

    /** Every fault of the decisions; they may still be incomplete. */
    public Faults faults(List<Decision> decisions) {
        Faults faults = new Faults();
        Map<String, AgreedLevel> levels = agreedByElement();
        NamedOnce once = new NamedOnce();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            String path = "decisions[" + i + "]";
            once.check(faults, path + ".element", decision.element());
            AgreedLevel level = levels.get(decision.element());
            if (!framework.hasElement(decision.element())) {
                faults.add(framework.names().unknownElement(path + ".element", decision.element()));
            } else if (level == null || !level.outcome().isRated()) {
                checkUnrated(path, decision, faults);
            } else if (decision.adjusts()) {
                checkAdjusted(path, decision, level, faults);
            } else {
                checkConfirmed(path, decision, level, faults);
            }
        }
        return faults;
    }

    /** One fault per rated element on which the panel has not decided, in the framework's order. */
    public Faults missing(List<Decision> decisions) {
        Set<String> decided = decisions.stream().map(Decision::element).collect(Collectors.toSet());
        Map<String, AgreedLevel> levels = agreedByElement();
        Faults faults = new Faults();
        framework.elements().stream()
                .filter(element -> levels.containsKey(element)
                        && levels.get(element).outcome().isRated())
                .filter(element -> !decided.contains(element))
                .forEach(element -> faults.add(
                        "decisions", "missing-decision", "The panel has not decided on {element}.", element));
        return faults;
    }

    private Map<String, AgreedLevel> agreedByElement() {
        return agreed.stream().collect(Collectors.toMap(AgreedLevel::element, Function.identity()));
    }

    private void checkUnrated(String path, Decision decision, Faults faults) {
        faults.check(
                !decision.adjusts() && decision.level() == null,
                path,
                "nothing-to-adjust",
                "{element} was not rated by the partners, so it has no level to adjust.",
                decision.element());
    }

    private void checkConfirmed(String path, Decision decision, AgreedLevel agreedLevel, Faults faults) {
        faults.check(
                decision.level() == null || decision.level().equals(agreedLevel.level()),
                path + ".level",
                "not-the-agreed-level",
                "The agreed level of {element} is {agreed}; another level is an adjustment.",
                decision.element(),
                agreedLevel.level());
    }

    private void checkAdjusted(String path, Decision decision, AgreedLevel agreedLevel, Faults faults) {
        framework.names().checkLevel(faults, path + ".level", decision.level());
        faults.check(
                        !agreedLevel.level().equals(decision.level()),
                        path + ".level",
                        "nothing-adjusted",
                        "This is the agreed level of {element}: confirm it instead.",
                        decision.element())
                .check(
                        decision.reason() != null && !decision.reason().isBlank(),
                        path + ".reason",
                        "reason-missing",
                        "An adjustment needs a reason.");
    }
}
