package org.waymark.assessment.baseline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.waymark.assessment.assessment.Action;
import org.waymark.assessment.assessment.Announcements;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.Changes;
import org.waymark.assessment.assessment.Rulebook;
import org.waymark.assessment.assessment.ScopedAssessments;
import org.waymark.assessment.survey.SurveyFindings;
import org.waymark.assessment.survey.Surveys;
import org.waymark.assessment.validation.Correction;

/** Turning a reviewed submission into a baseline, and correcting it by a new revision. */
@ApplicationScoped
public class BaselineService {
    private final ScopedAssessments scoped;
    private final Changes changes;
    private final Surveys surveys;
    private final Baselines baselines;
    private final Announcements announcements;
    private final Clock clock;

    BaselineService(
            ScopedAssessments scoped,
            Changes changes,
            Surveys surveys,
            Baselines baselines,
            Announcements announcements,
            Clock clock) {
        this.scoped = scoped;
        this.changes = changes;
        this.surveys = surveys;
        this.baselines = baselines;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public BaselineView signOff(UUID id) {
        Assessment assessment = scoped.toChange(id, Action.SIGN_OFF);
        Rulebook rules = changes.rules(assessment);
        assessment.signOff(rules);
        BaselineResult result = new Assembly(assessment, SurveyFindings.of(surveys.closed(id)), rules).result();
        changes.finish(assessment, Action.SIGN_OFF);
        Baseline baseline = keep(assessment, result, null);
        announcements.assessmentChanged(assessment, "signed-off");
        announcements.baselineChanged(assessment, "validated");
        return BaselineView.of(assessment, baseline);
    }

    @Transactional
    public BaselineView correct(UUID id, Correction correction) {
        Assessment assessment = scoped.toChange(id, Action.CORRECT);
        BaselineResult superseded = baselines.latest(assessment).orElseThrow().result();
        assessment.correct(correction, changes.rules(assessment));
        changes.finish(assessment, Action.CORRECT);
        Baseline baseline = keep(assessment, superseded.correctedTo(assessment.validatedLevels()), correction.reason());
        announcements.baselineChanged(assessment, "corrected");
        return BaselineView.of(assessment, baseline);
    }

    private Baseline keep(Assessment assessment, BaselineResult result, String reason) {
        Baseline baseline = new Baseline(
                new BaselineKey(assessment.id(), assessment.revision()),
                result,
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                scoped.actor().subject(),
                reason);
        baselines.persist(baseline);
        return baseline;
    }
}
