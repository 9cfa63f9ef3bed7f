package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Workshop;
import org.waymark.kit.http.PutResult;

/** The partners' own work on an assessment, from the first workshop to submission. */
@ApplicationScoped
public class PartnerWorkService {
    private final ScopedAssessments scoped;
    private final AssessmentChanges changes;

    PartnerWorkService(ScopedAssessments scoped, AssessmentChanges changes) {
        this.scoped = scoped;
        this.changes = changes;
    }

    @Transactional
    public PutResult<Assessment> record(UUID id, Workshop workshop, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.RECORD_WORKSHOP);
        Workshop stored = assessment.work().workshop(workshop.workshopId()).orElse(null);
        return changes.put(
                assessment,
                Action.RECORD_WORKSHOP,
                stored,
                workshop,
                ifMatch,
                wanted -> assessment.record(wanted, changes.rules(assessment)));
    }

    @Transactional
    public PutResult<Assessment> agreeLevels(UUID id, List<AgreedLevel> levels, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.AGREE_LEVELS);
        List<AgreedLevel> stored = assessment.work().levels();
        return changes.put(
                assessment,
                Action.AGREE_LEVELS,
                stored,
                levels,
                ifMatch,
                wanted -> assessment.agreeLevels(wanted, changes.rules(assessment)));
    }

    @Transactional
    public PutResult<Assessment> write(UUID id, Workbook workbook, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.WRITE_WORKBOOK);
        return changes.put(
                assessment,
                Action.WRITE_WORKBOOK,
                assessment.work().workbook(),
                workbook,
                ifMatch,
                wanted -> assessment.write(wanted, changes.rules(assessment)));
    }

    @Transactional
    public Assessment submit(UUID id, SponsorApproval approval) {
        Assessment assessment = scoped.lock(id, Action.SUBMIT);
        assessment.submit(approval, changes.rules(assessment));
        return changes.done(assessment, Action.SUBMIT);
    }
}
