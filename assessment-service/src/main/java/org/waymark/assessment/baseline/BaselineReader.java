package org.waymark.assessment.baseline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.ScopedAssessments;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.refusal.Refusal;

/** Showing baselines to those whom the agreement admits; each reading goes to the audit log. */
@ApplicationScoped
public class BaselineReader {
    private final ScopedAssessments scoped;
    private final Baselines baselines;
    private final Audit audit;

    BaselineReader(ScopedAssessments scoped, Baselines baselines, Audit audit) {
        this.scoped = scoped;
        this.baselines = baselines;
        this.audit = audit;
    }

    @Transactional
    public BaselineView latest(UUID assessmentId) {
        Assessment assessment = scoped.toReadDetail(assessmentId);
        return show(assessment, assessment.revision());
    }

    @Transactional
    public BaselineView revision(UUID assessmentId, int revision) {
        return show(scoped.toReadDetail(assessmentId), revision);
    }

    private BaselineView show(Assessment assessment, int revision) {
        Baseline baseline = baselines
                .revision(assessment.id(), revision)
                .orElseThrow(() -> Refusal.notFound("revision", "baseline"));
        audit.record("baseline-read", assessment.id().toString(), Map.of("revision", revision));
        return BaselineView.of(assessment, baseline);
    }
}
