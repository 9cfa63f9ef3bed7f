package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.ETags;

/** What every change of an assessment has in common: its rulebook, its precondition, its trace in the audit log. */
@ApplicationScoped
public class Changes {
    private final Assessments assessments;
    private final Rulebooks rulebooks;
    private final Audit audit;

    Changes(Assessments assessments, Rulebooks rulebooks, Audit audit) {
        this.assessments = assessments;
        this.rulebooks = rulebooks;
        this.audit = audit;
    }

    public Rulebook rules(Assessment assessment) {
        return rulebooks.of(assessment);
    }

    /**
     * Puts a part in place. The same content again changes nothing, whatever the precondition; other content needs it.
     *
     * @param stored the part as it is; null where there is none yet
     */
    <T> Written put(Assessment assessment, Action action, T stored, T wanted, String ifMatch, Consumer<T> verb) {
        if (wanted.equals(stored)) {
            return new Written(assessment, Written.Effect.NONE);
        }
        if (stored != null) {
            ETags.require(ifMatch, assessment.version());
        }
        verb.accept(wanted);
        finish(assessment, action);
        return new Written(assessment, stored == null ? Written.Effect.CREATED : Written.Effect.CHANGED);
    }

    /** Stores the assessment, so that its version is the new one, and records who did what. */
    public void finish(Assessment assessment, Action action) {
        assessments.store(assessment);
        audit.record(action.past(), assessment.id().toString(), Map.of("version", assessment.version()));
    }
}
