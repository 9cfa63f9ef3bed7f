package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Refusal;

/** Finds assessments for the caller: what is out of reach is not there. */
@ApplicationScoped
public class AssessmentAccess {
    private final Assessments assessments;
    private final Caller caller;

    AssessmentAccess(Assessments assessments, Caller caller) {
        this.assessments = assessments;
        this.caller = caller;
    }

    /** @throws Refusal 404 out of reach, 403 where the caller may see the assessment but not do this to it */
    public Assessment toChange(UUID id, Action action) {
        Assessment assessment = assessments
                .lock(id)
                .filter(found -> reach(found).seesOutline())
                .orElseThrow(AssessmentAccess::notFound);
        reach(assessment).require(action);
        return assessment;
    }

    public Assessment toRead(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(found -> reach(found).seesOutline())
                .orElseThrow(AssessmentAccess::notFound);
    }

    /** @throws Refusal 404 also where the agreement does not open the detail to the caller */
    public Assessment toReadDetail(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(found -> reach(found).seesDetail())
                .orElseThrow(AssessmentAccess::notFound);
    }

    public Reach reach(Assessment assessment) {
        return Reach.of(actor(), assessment);
    }

    public Actor actor() {
        return new Actor(caller.subject(), caller.roles(), caller.areas(), caller.programmes());
    }

    private static Refusal notFound() {
        return Refusal.notFound("assessment");
    }
}
