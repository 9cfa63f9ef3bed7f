package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.waymark.assessment.catalogue.Areas;
import org.waymark.assessment.programme.Programmes;
import org.waymark.kit.refusal.Refusal;

/** Keeps one place from counting twice in a cycle: as it was, and as what took its place. */
@ApplicationScoped
class Succession {
    private final Areas areas;
    private final Assessments assessments;
    private final Programmes programmes;

    Succession(Areas areas, Assessments assessments, Programmes programmes) {
        this.areas = areas;
        this.assessments = assessments;
        this.programmes = programmes;
    }

    /** @throws Refusal 409 where areas that came before or after those of the unit have an assessment in the cycle */
    void check(UUID id, Setting setting, Referents.Found found) {
        Set<String> kin = areas.successionOf(found.areas());
        if (kin.isEmpty()
                || !UnitKey.isWholeAreas(found.programme().definition().countedUnit())) {
            return;
        }
        // or two of them, set up at the same moment, would not see each other
        programmes.lock(found.programme().id());
        if (assessments.anyOther(id, setting, kin)) {
            throw Refusal.wrongState(
                    "place-assessed-already",
                    "An area that came before or after one of the unit has an assessment in this cycle: a place counts once.");
        }
    }
}
