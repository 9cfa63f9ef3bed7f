package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Refusal;

/** Finds assessments for the caller: what is out of reach is not there. */
@ApplicationScoped
public class ScopedAssessments {
    private final Assessments assessments;
    private final Rulebooks rulebooks;
    private final Caller caller;

    ScopedAssessments(Assessments assessments, Rulebooks rulebooks, Caller caller) {
        this.assessments = assessments;
        this.rulebooks = rulebooks;
        this.caller = caller;
    }

    /** @throws Refusal 404 out of reach, 403 where the caller may see the assessment but not do this to it */
    public Assessment lock(UUID id, Action action) {
        Assessment assessment = assessments
                .lock(id)
                .filter(found -> access(found).seesOutline())
                .orElseThrow(ScopedAssessments::notFound);
        access(assessment).require(action);
        return assessment;
    }

    public Assessment toRead(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(found -> access(found).seesOutline())
                .orElseThrow(ScopedAssessments::notFound);
    }

    /** @throws Refusal 404 also where the agreement does not open the detail to the caller */
    public Assessment toReadDetail(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(found -> access(found).seesDetail())
                .orElseThrow(ScopedAssessments::notFound);
    }

    /** What the caller may do next. */
    List<Action> allowed(Assessment assessment) {
        return access(assessment).allowed(rulebooks.obstacles(assessment));
    }

    /** @throws Refusal 403 unless the caller is affiliated to one of the areas */
    void requireOwn(Collection<String> areas) {
        if (!caller.affiliatedTo(areas)) {
            throw Refusal.forbidden("foreign-area", "You are affiliated to none of the unit's areas.");
        }
    }

    List<AssessmentRow> rows(AssessmentFilter filter, UUID after, int limit) {
        return assessments.rows(actor(), filter, after, limit);
    }

    public AssessmentAccess access(Assessment assessment) {
        return AssessmentAccess.of(actor(), assessment);
    }

    public Actor actor() {
        return new Actor(caller.subject(), caller.roles(), caller.areas(), caller.programmes());
    }

    private static Refusal notFound() {
        return Refusal.notFound("assessmentId", "assessment");
    }
}
