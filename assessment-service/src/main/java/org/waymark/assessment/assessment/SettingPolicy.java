package org.waymark.assessment.assessment;

import java.util.List;
import org.waymark.assessment.catalogue.Area;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.programme.CountedUnit;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.programme.Programme;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;

/** An assessment fits its programme (framework, counted unit), its cycle (areas in force) and its nation (areas, variant). */
record SettingPolicy(Programme programme, Framework framework, List<Area> areas) {

    Faults faults(Setting setting) {
        Faults faults = new Faults()
                .check(
                        programme.offers(setting.framework()),
                        "framework",
                        "not-of-this-programme",
                        "The programme does not use this framework version.")
                .check(
                        framework.isCurrent(),
                        "framework.version",
                        "not-published",
                        "The framework version is no longer open to new assessments.");
        checkAreas(setting.unit().areas(), faults);
        checkInForce(programme.cycle(setting.cycleId()).orElseThrow(), faults);
        checkVariant(setting.framework().variant(), faults);
        return faults;
    }

    private void checkAreas(List<String> codes, Faults faults) {
        String counted = programme.definition().countedUnit();
        NamedOnce once = new NamedOnce();
        for (int i = 0; i < codes.size(); i++) {
            once.check(faults, "unit.areas[" + i + "]", codes.get(i));
        }
        faults.check(
                        areas.stream().map(Area::nation).distinct().count() == 1,
                        "unit.areas",
                        "more-than-one-nation",
                        "The areas of a unit belong to one nation.")
                .check(
                        !counted.equals(CountedUnit.AREA.code()) || codes.size() == 1,
                        "unit.areas",
                        "one-area-only",
                        "The programme counts areas, so a unit is one area.");
    }

    /** An area that has ended lives on in those that took its place: assessing it too would count one place twice. */
    private void checkInForce(Cycle cycle, Faults faults) {
        for (int i = 0; i < areas.size(); i++) {
            faults.check(
                    areas.get(i).isInForce(cycle.opensOn(), cycle.closesOn()),
                    "unit.areas[" + i + "]",
                    "not-in-force",
                    "The area {area} is in force on no day of the cycle.",
                    areas.get(i).code());
        }
    }

    private void checkVariant(String variant, Faults faults) {
        String nation = areas.get(0).nation();
        if (variant == null) {
            faults.check(
                    !framework.hasVariants(), "framework.variant", "variant-missing", "The framework has variants.");
        } else if (framework.variant(variant).isEmpty()) {
            faults.checkKnown(
                    framework.variants(),
                    framework.path(),
                    "framework.variant",
                    "unknown-variant",
                    "The framework has no variant \"{variant}\".",
                    variant);
        } else {
            List<String> nations = framework.variant(variant).orElseThrow().nations();
            faults.check(
                    nations.isEmpty() || nations.contains(nation),
                    "framework.variant",
                    "not-of-this-nation",
                    "The variant is not meant for the nation of the unit.");
        }
    }
}
