package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;

/** What every change of an assessment has in common: its rulebook, its precondition, and that it is told. */
@ApplicationScoped
public class AssessmentChanges {
    private final Assessments assessments;
    private final Rulebooks rulebooks;
    private final Changes changes;

    AssessmentChanges(Assessments assessments, Rulebooks rulebooks, Changes changes) {
        this.assessments = assessments;
        this.rulebooks = rulebooks;
        this.changes = changes;
    }

    public Rulebook rules(Assessment assessment) {
        return rulebooks.of(assessment);
    }

    /**
     * Puts a part in place. The same content again changes nothing, whatever the precondition; other content needs it.
     *
     * @param stored the part as it is; null where there is none yet
     */
    <T> PutResult<Assessment> put(
            Assessment assessment, Action action, T stored, T wanted, String ifMatch, Consumer<T> verb) {
        if (wanted.equals(stored)) {
            return PutResult.unchanged(assessment);
        }
        if (stored != null) {
            ETags.require(ifMatch, assessment.version());
        }
        verb.accept(wanted);
        done(assessment, action);
        return stored == null ? PutResult.created(assessment) : PutResult.amended(assessment);
    }

    /** Stores the assessment, so that its version is the new one, and tells what was done to it. */
    public Assessment done(Assessment assessment, Action action) {
        assessments.store(assessment);
        boolean late = action.belongsInCycle() && rulebooks.isLate(assessment);
        changes.tell(new AssessmentChange(assessment, action, late));
        return assessment;
    }
}
