package org.waymark.assessment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.catalogue.CodeLists;
import org.waymark.assessment.catalogue.Frameworks;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.ETags;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Defining programmes and their cycles. */
@ApplicationScoped
public class ProgrammeService {
    private final Programmes programmes;
    private final Frameworks frameworks;
    private final CodeLists codeLists;
    private final Floors floors;
    private final ProgrammeAnnouncements announcements;
    private final Audit audit;

    ProgrammeService(
            Programmes programmes,
            Frameworks frameworks,
            CodeLists codeLists,
            Floors floors,
            ProgrammeAnnouncements announcements,
            Audit audit) {
        this.programmes = programmes;
        this.frameworks = frameworks;
        this.codeLists = codeLists;
        this.floors = floors;
        this.announcements = announcements;
        this.audit = audit;
    }

    @Transactional
    public Put define(UUID id, Definition definition, String ifMatch) {
        Optional<Programme> known = programmes.lock(id);
        if (known.isPresent() && known.get().definition().equals(definition)) {
            return new Put(known.get(), false);
        }
        known.ifPresent(programme -> ETags.require(ifMatch, programme.version()));
        requireFrameworks(definition.frameworks());
        Programme programme = known.orElse(null);
        if (programme == null) {
            programme = new Programme(id, definition, codeLists.vocabulary(), floors.ofNewProgrammes());
        } else {
            programme.define(definition, codeLists.vocabulary(), floors.of(programme));
        }
        finish(programme, "programme-defined", "defined");
        return new Put(programme, known.isEmpty());
    }

    @Transactional
    public Put run(UUID programmeId, Cycle cycle, String ifMatch) {
        Programme programme = programmes.lock(programmeId).orElseThrow(() -> Refusal.notFound("programme"));
        Optional<Cycle> known = programme.cycle(cycle.cycleId());
        if (known.isPresent() && known.get().equals(cycle)) {
            return new Put(programme, false);
        }
        known.ifPresent(other -> ETags.require(ifMatch, programme.version()));
        programme.run(cycle);
        finish(programme, "cycle-defined", "cycle-changed");
        return new Put(programme, known.isEmpty());
    }

    private void requireFrameworks(List<FrameworkRef> wanted) {
        Faults faults = new Faults();
        for (int i = 0; i < wanted.size(); i++) {
            faults.check(
                    frameworks.find(wanted.get(i)).isPresent(),
                    "frameworks[" + i + "]",
                    "not-yet-known",
                    "This framework version is not known here, or not yet.");
        }
        faults.throwIfAny(Refusal.Kind.NOT_YET_KNOWN);
    }

    private void finish(Programme programme, String done, String cause) {
        programmes.store(programme);
        audit.record(done, programme.id().toString(), Map.of("version", programme.version()));
        announcements.changed(programme, cause);
    }

    /** @param created whether what was put in place is new */
    public record Put(Programme programme, boolean created) {}
}
