package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.catalogue.Area;
import org.waymark.assessment.catalogue.Catalogue;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.programme.Programme;
import org.waymark.assessment.programme.Programmes;
import org.waymark.events.Unit;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Finds what a setting refers to. */
@ApplicationScoped
class Referents {
    private static final String NOT_YET_KNOWN = "not-yet-known";

    private final Programmes programmes;
    private final Catalogue catalogue;
    private final Succession succession;

    Referents(Programmes programmes, Catalogue catalogue, Succession succession) {
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.succession = succession;
    }

    /**
     * @param id of the assessment that is to be set up so
     * @throws Refusal 409 for everything that is not here or not yet, 422 with every rule the setting breaks
     */
    Found find(UUID id, Setting setting) {
        Found found = find(setting);
        new SettingPolicy(found.programme(), found.framework(), found.areas())
                .faults(setting)
                .throwIfAny();
        succession.check(id, setting, found);
        return found;
    }

    private Found find(Setting setting) {
        Optional<Programme> programme = programmes.findByIdOptional(setting.programmeId());
        Optional<Framework> framework = catalogue.framework(setting.framework());
        Map<String, Area> known = catalogue.areas(setting.unit().areas());
        Faults faults = new Faults();
        faults.check(
                programme.isPresent(), "programmeId", NOT_YET_KNOWN, "This programme is not known here, or not yet.");
        boolean cycle =
                programme.flatMap(found -> found.cycle(setting.cycleId())).isPresent();
        faults.check(cycle, "cycleId", NOT_YET_KNOWN, "This cycle is not known here, or not yet.");
        faults.check(
                framework.isPresent(),
                "framework",
                NOT_YET_KNOWN,
                "This framework version is not known here, or not yet.");
        List<String> codes = setting.unit().areas();
        for (int i = 0; i < codes.size(); i++) {
            faults.check(
                    known.containsKey(codes.get(i)),
                    "unit.areas[" + i + "]",
                    NOT_YET_KNOWN,
                    "This area is not known here, or not yet.");
        }
        faults.throwIfAny(Refusal.Kind.NOT_YET_KNOWN);
        return new Found(
                programme.orElseThrow(),
                framework.orElseThrow(),
                codes.stream().map(known::get).toList());
    }

    /** Everything a setting refers to. */
    record Found(Programme programme, Framework framework, List<Area> areas) {
        Unit unit(Setting setting) {
            return new Unit(
                    setting.unit().name(),
                    areas.get(0).nation(),
                    areas.stream().map(Area::asOfNow).toList());
        }

        Cycle cycle(Setting setting) {
            return programme.cycle(setting.cycleId()).orElseThrow();
        }

        UnitKey key(Setting setting) {
            return UnitKey.of(unit(setting), programme.definition().countedUnit());
        }
    }
}
