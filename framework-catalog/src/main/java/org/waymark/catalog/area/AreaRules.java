package org.waymark.catalog.area;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/** What holds of every area in the register: its facts are possible, and the codes it names lead somewhere. */
final class AreaRules {
    private static final List<String> NATIONS = List.of("England", "Wales");

    private final String code;
    private final AreaContent content;
    private final Referents referents;
    private final Faults faults = new Faults();

    private AreaRules(String code, AreaContent content, Referents referents) {
        this.code = code;
        this.content = content;
        this.referents = referents;
    }

    static Faults check(String code, AreaContent content, Referents referents) {
        AreaRules rules = new AreaRules(code, content, referents);
        rules.checkIdentity();
        rules.checkNation();
        rules.checkDates("", content.validFrom(), content.validTo());
        rules.checkFormerCodes();
        rules.checkSuccessors();
        rules.checkPredecessors();
        rules.checkFigures();
        return rules.faults;
    }

    private void checkIdentity() {
        boolean takenOver = referents
                .identified(content.areaId())
                .filter(area -> !area.code().equals(code))
                .filter(area -> !content.wasCoded(area.code()))
                .isPresent();
        faults.check(
                        !takenOver,
                        "areaId",
                        "area-id-taken",
                        "Another area has this areaId. Where its code has changed, name the present one among formerCodes.")
                .check(
                        !referents.isTaken(code, content.areaId())
                                || referents.coded(code).isPresent(),
                        "code",
                        "code-taken",
                        "The code {code} was another area's.",
                        code);
    }

    private void checkNation() {
        boolean knownNation = NATIONS.contains(content.nation());
        faults.check(knownNation, "nation", "unknown-nation", "Nations are {allowed}.", NATIONS)
                .check(
                        !knownNation || code.charAt(0) == content.nation().charAt(0),
                        "nation",
                        "nation-against-code",
                        "The code {code} does not belong to this nation.",
                        code);
    }

    private void checkDates(String path, LocalDate from, LocalDate to) {
        faults.check(
                from == null || to == null || !to.isBefore(from),
                path + "validTo",
                "ends-before-it-begins",
                "validTo must not lie before validFrom.");
    }

    private void checkFormerCodes() {
        NamedOnce once = new NamedOnce(code);
        for (int i = 0; i < content.formerCodes().size(); i++) {
            FormerCode former = content.formerCodes().get(i);
            String path = "formerCodes[" + i + "].";
            checkDates(path, former.validFrom(), former.validTo());
            once.check(faults, path + "code", former.code());
            faults.check(
                    !referents.isTaken(former.code(), content.areaId()),
                    path + "code",
                    "code-taken",
                    "The code {code} is or was another area's.",
                    former.code());
        }
    }

    private void checkSuccessors() {
        faults.check(
                content.successors().isEmpty() || content.validTo() != null,
                "successors",
                "successors-while-in-force",
                "An area has successors only once it has ended: give validTo.");
        NamedOnce once = new NamedOnce();
        for (int i = 0; i < content.successors().size(); i++) {
            checkSuccessor("successors[" + i + "]", content.successors().get(i));
            once.check(faults, "successors[" + i + "]", content.successors().get(i));
        }
    }

    private void checkSuccessor(String path, String successor) {
        boolean itself = successor.equals(code) || content.wasCoded(successor);
        faults.check(!itself, path, "successor-of-itself", "An area does not succeed itself.")
                .check(
                        itself || referents.coded(successor).isPresent(),
                        () -> new Fault(path, "unknown-area", "No area of the register has the code {code}.", successor)
                                .among("/v1/areas", referents.register().get()))
                .check(
                        itself
                                || content.validTo() == null
                                || referents
                                        .coded(successor)
                                        .filter(this::ended)
                                        .isEmpty(),
                        path,
                        "successor-ended-first",
                        "The area {area} did not outlive this one.",
                        successor);
    }

    /** Whether a successor was gone by the end of this area; without this rule areas could succeed each other in a circle. */
    private boolean ended(Area successor) {
        LocalDate end = successor.content().validTo();
        return end != null && !end.isAfter(content.validTo());
    }

    private void checkPredecessors() {
        referents
                .identified(content.areaId())
                .filter(area -> content.validTo() != null)
                .ifPresent(area -> faults.check(
                        area.predecessors().stream()
                                .allMatch(before -> before.content().validTo().isBefore(content.validTo())),
                        "validTo",
                        "ends-before-its-predecessor",
                        "The area would have ended before one that it succeeds."));
    }

    private void checkFigures() {
        Population population = content.population();
        Centre centre = content.centre();
        if (population != null) {
            faults.check(population.count() >= 0, "population.count", "negative", "Nobody is the least there can be.")
                    .check(
                            within(population.year(), 1801, 2100),
                            "population.year",
                            "year-out-of-range",
                            "The year is between 1801 and 2100.");
        }
        if (centre != null) {
            faults.check(
                            within(centre.latitude(), 49, 56),
                            "centre.latitude",
                            "outside-england-and-wales",
                            "England and Wales lie between 49 and 56 degrees north.")
                    .check(
                            within(centre.longitude(), -7, 2),
                            "centre.longitude",
                            "outside-england-and-wales",
                            "England and Wales lie between 7 degrees west (-7) and 2 degrees east.");
        }
    }

    private static boolean within(double value, double least, double most) {
        return least <= value && value <= most;
    }
}
