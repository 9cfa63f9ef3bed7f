package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;

/** Plans, opens and extends surveys. */
@ApplicationScoped
public class SurveyService {
    private final ScopedSurveys surveys;
    private final Referents referents;
    private final Changes changes;
    private final Clock clock;

    SurveyService(ScopedSurveys surveys, Referents referents, Changes changes, Clock clock) {
        this.surveys = surveys;
        this.referents = referents;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Refusal 409 until assessment and framework have arrived, 403 for a foreign area, 428 or 412 for a change, 422 */
    @Transactional
    public PutResult<Survey> put(UUID id, UUID assessmentId, Plan plan, String ifMatch) {
        if (surveys.isNew(id)) {
            return PutResult.created(draft(id, assessmentId, plan));
        }
        Survey survey = surveys.lock(id);
        int least = referents.leastThreshold(survey.assessment());
        if (survey.isPlanned(assessmentId, plan, least)) {
            return PutResult.unchanged(survey);
        }
        ETags.require(ifMatch, survey.version());
        survey.replan(assessmentId, plan, least);
        return PutResult.amended(told(survey, "planned"));
    }

    private Survey draft(UUID id, UUID assessmentId, Plan plan) {
        return told(surveys.draft(id, plan, referents.find(assessmentId)), "planned");
    }

    @Transactional
    public Survey open(UUID id) {
        Survey survey = surveys.lock(id);
        survey.open(LocalDate.now(clock));
        return told(survey, "opened");
    }

    @Transactional
    public Survey extend(UUID id, LocalDate closesOn) {
        Survey survey = surveys.lock(id);
        survey.extend(closesOn, LocalDate.now(clock));
        return told(survey, "extended");
    }

    private Survey told(Survey survey, String cause) {
        changes.tell(new SurveyChange(survey, cause));
        return survey;
    }
}
