package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.assessment.Assessment;
import org.waymark.survey.assessment.Assessments;
import org.waymark.survey.framework.Framework;
import org.waymark.survey.framework.Frameworks;

/** Finds what the plan of a survey refers to. */
@ApplicationScoped
class Referents {
    private final Assessments assessments;
    private final Frameworks frameworks;
    private final Thresholds thresholds;
    private final Caller caller;

    Referents(Assessments assessments, Frameworks frameworks, Thresholds thresholds, Caller caller) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.thresholds = thresholds;
        this.caller = caller;
    }

    /** @throws Refusal 409 until assessment and framework have arrived, 403 for a foreign area */
    Found find(UUID assessmentId) {
        Assessment assessment = assessments
                .findByIdOptional(assessmentId)
                .orElseThrow(() -> Refusal.notYetKnown("assessmentId", "This assessment has not arrived here yet."));
        if (!caller.affiliatedTo(assessment.areas())) {
            throw Refusal.forbidden("foreign-area", "You are not affiliated to an area of this assessment.");
        }
        Framework framework = frameworks
                .find(assessment.framework())
                .orElseThrow(() ->
                        Refusal.notYetKnown("assessmentId", "The assessment's framework has not arrived here yet."));
        return new Found(assessment, framework, leastThreshold(assessment));
    }

    int leastThreshold(Assessment assessment) {
        return thresholds.least(assessment);
    }

    record Found(Assessment assessment, Framework framework, int leastThreshold) {}
}
