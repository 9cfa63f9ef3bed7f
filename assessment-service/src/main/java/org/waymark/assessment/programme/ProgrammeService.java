package org.waymark.assessment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.catalogue.Catalogue;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Defining programmes and their cycles. */
@ApplicationScoped
public class ProgrammeService {
    private final Programmes programmes;
    private final Catalogue catalogue;
    private final Floors floors;
    private final Changes changes;

    ProgrammeService(Programmes programmes, Catalogue catalogue, Floors floors, Changes changes) {
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.floors = floors;
        this.changes = changes;
    }

    @Transactional
    public PutResult<Programme> define(UUID id, Definition definition, String ifMatch) {
        Optional<Programme> known = programmes.lock(id);
        if (known.isEmpty()) {
            requireFrameworks(definition.frameworks());
            Programme programme = new Programme(id, definition, catalogue.vocabulary(), floors.ofNewProgrammes());
            return PutResult.created(done(ProgrammeChange.defined(programme)));
        }
        Programme programme = known.get();
        if (programme.definition().equals(definition)) {
            return PutResult.unchanged(programme);
        }
        ETags.require(ifMatch, programme.version());
        requireFrameworks(definition.frameworks());
        programme.define(definition, catalogue.vocabulary(), floors.of(programme));
        return PutResult.amended(done(ProgrammeChange.defined(programme)));
    }

    @Transactional
    public PutResult<Programme> run(UUID programmeId, Cycle cycle, String ifMatch) {
        Programme programme =
                programmes.lock(programmeId).orElseThrow(() -> Refusal.notFound("programmeId", "programme"));
        Optional<Cycle> known = programme.cycle(cycle.cycleId());
        if (known.isPresent() && known.get().equals(cycle)) {
            return PutResult.unchanged(programme);
        }
        known.ifPresent(other -> ETags.require(ifMatch, programme.version()));
        programme.run(cycle);
        done(ProgrammeChange.cycleDefined(programme));
        return known.isEmpty() ? PutResult.created(programme) : PutResult.amended(programme);
    }

    private void requireFrameworks(List<FrameworkRef> wanted) {
        Faults faults = new Faults();
        for (int i = 0; i < wanted.size(); i++) {
            faults.check(
                    catalogue.framework(wanted.get(i)).isPresent(),
                    "frameworks[" + i + "]",
                    "not-yet-known",
                    "This framework version is not known here, or not yet.");
        }
        faults.throwIfAny(Refusal.Kind.NOT_YET_KNOWN);
    }

    private Programme done(ProgrammeChange change) {
        programmes.store(change.programme());
        changes.tell(change);
        return change.programme();
    }
}
