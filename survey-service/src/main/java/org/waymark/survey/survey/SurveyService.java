package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.http.ETags;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.assessment.Assessment;
import org.waymark.survey.assessment.Assessments;
import org.waymark.survey.framework.Framework;
import org.waymark.survey.framework.Frameworks;

/** Plans, opens and extends surveys. */
@ApplicationScoped
public class SurveyService {
    private final Surveys surveys;
    private final ScopedSurveys scoped;
    private final Assessments assessments;
    private final Frameworks frameworks;
    private final Thresholds thresholds;
    private final Announcing announcing;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SurveyService(
            Surveys surveys,
            ScopedSurveys scoped,
            Assessments assessments,
            Frameworks frameworks,
            Thresholds thresholds,
            Announcing announcing,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.scoped = scoped;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.thresholds = thresholds;
        this.announcing = announcing;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 409 until assessment and framework have arrived, 403 for a foreign area, 428 or 412 for a change, 422 */
    @Transactional
    public Put put(UUID id, UUID assessmentId, Plan plan, String ifMatch) {
        surveys.queueFor(id);
        if (surveys.count("id", id) == 0) {
            return new Put(draft(id, assessmentId, plan), true);
        }
        Survey survey = scoped.lock(id);
        int least = thresholds.least(survey.assessment());
        if (!survey.isPlanned(assessmentId, plan, least)) {
            ETags.require(ifMatch, survey.version());
            survey.replan(assessmentId, plan, least);
            done(survey, "planned");
        }
        return new Put(survey, false);
    }

    private Survey draft(UUID id, UUID assessmentId, Plan plan) {
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
        Survey survey = Survey.draft(id, plan, assessment, framework, thresholds.least(assessment));
        surveys.persist(survey);
        done(survey, "planned");
        return survey;
    }

    @Transactional
    public Survey open(UUID id) {
        Survey survey = scoped.lock(id);
        survey.open(LocalDate.now(clock));
        done(survey, "opened");
        return survey;
    }

    @Transactional
    public Survey extend(UUID id, LocalDate closesOn) {
        Survey survey = scoped.lock(id);
        survey.extend(closesOn, LocalDate.now(clock));
        done(survey, "extended");
        return survey;
    }

    private void done(Survey survey, String cause) {
        announcing.announce(survey, cause);
        audit.record("survey-" + cause, survey.id().toString());
    }

    /** @param created false where the survey was there already */
    public record Put(Survey survey, boolean created) {}
}
