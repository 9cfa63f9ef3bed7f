package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.catalogue.Area;
import org.waymark.assessment.catalogue.Areas;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Frameworks;
import org.waymark.assessment.programme.Programme;
import org.waymark.assessment.programme.Programmes;
import org.waymark.events.Unit;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Finds what a setting refers to. */
@ApplicationScoped
class Referents {
    private final Programmes programmes;
    private final Frameworks frameworks;
    private final Areas areas;

    Referents(Programmes programmes, Frameworks frameworks, Areas areas) {
        this.programmes = programmes;
        this.frameworks = frameworks;
        this.areas = areas;
    }

    /** @throws Refusal not-yet-known, naming everything that is not here or not yet */
    Found find(Setting setting) {
        Optional<Programme> programme = programmes.findByIdOptional(setting.programmeId());
        Optional<Framework> framework = frameworks.find(setting.framework());
        Map<String, Area> known = areas.withCodes(setting.unit().areas());
        Faults faults = new Faults();
        note(faults, programme.isPresent(), "programmeId", "programme");
        boolean cycle =
                programme.flatMap(found -> found.cycle(setting.cycleId())).isPresent();
        note(faults, cycle, "cycleId", "cycle");
        note(faults, framework.isPresent(), "framework", "framework version");
        List<String> codes = setting.unit().areas();
        for (int i = 0; i < codes.size(); i++) {
            note(faults, known.containsKey(codes.get(i)), "unit.areas[" + i + "]", "area");
        }
        faults.throwIfAny(Refusal.Kind.NOT_YET_KNOWN);
        return new Found(
                programme.orElseThrow(),
                framework.orElseThrow(),
                codes.stream().map(known::get).toList());
    }

    private static void note(Faults faults, boolean known, String path, String what) {
        faults.check(known, path, "not-yet-known", "This " + what + " is not known here, or not yet.");
    }

    /** Everything a setting refers to. */
    record Found(Programme programme, Framework framework, List<Area> areas) {
        void check(Setting setting) {
            new SettingPolicy(programme, framework, areas).faults(setting).throwIfAny();
        }

        Unit unit(Setting setting) {
            return new Unit(
                    setting.unit().name(),
                    areas.get(0).nation(),
                    areas.stream().map(Area::asOfNow).toList());
        }

        UnitKey key(Setting setting) {
            return UnitKey.of(unit(setting), programme.definition().countedUnit());
        }
    }
}
