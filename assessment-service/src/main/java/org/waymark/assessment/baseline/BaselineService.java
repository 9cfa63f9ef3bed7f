package org.waymark.assessment.baseline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.assessment.Action;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.AssessmentChanges;
import org.waymark.assessment.assessment.Rulebook;
import org.waymark.assessment.assessment.ScopedAssessments;
import org.waymark.assessment.survey.SurveyFindings;
import org.waymark.assessment.survey.Surveys;
import org.waymark.assessment.validation.Correction;

/** Turning a reviewed submission into a baseline, and correcting it by a new revision. */
@ApplicationScoped
public class BaselineService {
    private final ScopedAssessments scoped;
    private final AssessmentChanges changes;
    private final Surveys surveys;
    private final Baselines baselines;

    BaselineService(ScopedAssessments scoped, AssessmentChanges changes, Surveys surveys, Baselines baselines) {
        this.scoped = scoped;
        this.changes = changes;
        this.surveys = surveys;
        this.baselines = baselines;
    }

    @Transactional
    public BaselineView signOff(UUID id) {
        Assessment assessment = scoped.lock(id, Action.SIGN_OFF);
        Rulebook rules = changes.rules(assessment);
        assessment.signOff(rules);
        BaselineResult result = new Assembly(assessment, SurveyFindings.of(surveys.closed(id)), rules).result();
        Baseline baseline = keep(assessment, result, null);
        changes.done(assessment, Action.SIGN_OFF);
        return BaselineView.of(assessment, baseline);
    }

    @Transactional
    public BaselineView correct(UUID id, Correction correction) {
        Assessment assessment = scoped.lock(id, Action.CORRECT);
        Optional<Baseline> superseded = baselines.latest(assessment);
        assessment.correct(correction, changes.rules(assessment));
        Baseline baseline = keep(
                assessment,
                superseded.orElseThrow().result().correctedTo(assessment.validatedLevels()),
                correction.reason());
        changes.done(assessment, Action.CORRECT);
        return BaselineView.of(assessment, baseline);
    }

    private Baseline keep(Assessment assessment, BaselineResult result, String reason) {
        BaselineKey key = new BaselineKey(assessment.id(), assessment.revision());
        return baselines.keep(key, result, scoped.actor().subject(), reason);
    }
}
