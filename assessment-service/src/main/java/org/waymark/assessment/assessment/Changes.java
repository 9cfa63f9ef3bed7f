package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.assessment.catalogue.CodeLists;
import org.waymark.assessment.catalogue.Frameworks;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.ETags;

/** What every change of an assessment has in common: its rulebook, its precondition, its trace in the audit log. */
@ApplicationScoped
public class Changes {
    private final Assessments assessments;
    private final Frameworks frameworks;
    private final CodeLists codeLists;
    private final Audit audit;

    Changes(Assessments assessments, Frameworks frameworks, CodeLists codeLists, Audit audit) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.codeLists = codeLists;
        this.audit = audit;
    }

    public Rulebook rules(Assessment assessment) {
        return new Rulebook(
                frameworks.pinned(assessment.placement().framework()),
                codeLists.vocabulary(),
                LocalDate.now(ZoneOffset.UTC));
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
