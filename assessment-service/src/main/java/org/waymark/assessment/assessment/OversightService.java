package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.assessment.validation.Assignment;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;

/** What the programme does to an assessment: assign people to it, withdraw it. */
@ApplicationScoped
public class OversightService {
    private final ScopedAssessments scoped;
    private final AssessmentChanges changes;

    OversightService(ScopedAssessments scoped, AssessmentChanges changes) {
        this.scoped = scoped;
        this.changes = changes;
    }

    @Transactional
    public PutResult<Assessment> assign(UUID id, Assignment assignment, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.ASSIGN);
        refuseOneself(assignment);
        Assignment stored =
                assessment.validation().assignment(assignment.subject()).orElse(null);
        return changes.put(assessment, Action.ASSIGN, stored, assignment, ifMatch, assessment::assign);
    }

    /** Or staff could open for themselves what the agreement keeps from the programme. */
    private void refuseOneself(Assignment assignment) {
        if (assignment.subject().equals(scoped.actor().subject())) {
            throw Refusal.ruleBroken("subject", "own-assignment", "Nobody assigns themselves to an assessment.");
        }
    }

    @Transactional
    public Assessment withdraw(UUID id, String reason) {
        Assessment assessment = scoped.lock(id, Action.WITHDRAW);
        assessment.withdraw(reason);
        return changes.done(assessment, Action.WITHDRAW);
    }
}
