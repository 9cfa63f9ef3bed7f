package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.assessment.survey.SurveySummaryView;
import org.waymark.assessment.survey.Surveys;
import org.waymark.kit.audit.Audit;

/** Reads what the closed surveys of an assessment say; every reading is in the audit log. */
@ApplicationScoped
class SurveySummaryReader {
    private final ScopedAssessments scoped;
    private final Surveys surveys;
    private final Audit audit;

    SurveySummaryReader(ScopedAssessments scoped, Surveys surveys, Audit audit) {
        this.scoped = scoped;
        this.surveys = surveys;
        this.audit = audit;
    }

    @Transactional
    SurveySummaryView read(UUID assessmentId) {
        scoped.toReadDetail(assessmentId);
        audit.record("survey-summary-read", assessmentId.toString());
        return SurveySummaryView.of(surveys.closed(assessmentId));
    }
}
