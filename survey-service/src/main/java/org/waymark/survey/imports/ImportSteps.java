package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.OpenSurvey;
import org.waymark.survey.response.OpenSurveys;

/** The transactions of an import: one to begin, one per portion, one to end. */
@ApplicationScoped
class ImportSteps {
    private final Imports imports;
    private final OpenSurveys surveys;
    private final Portions portions;
    private final Changes changes;

    ImportSteps(Imports imports, OpenSurveys surveys, Portions portions, Changes changes) {
        this.imports = imports;
        this.surveys = surveys;
        this.portions = portions;
        this.changes = changes;
    }

    @Transactional
    UUID begin(UUID surveyId, boolean dryRun) {
        surveys.findOwn(surveyId);
        Import begun = portions.begin(surveyId, dryRun);
        imports.persist(begun);
        changes.tell(new ImportBegun(begun));
        return begun.id();
    }

    /** @throws Refusal 409 unless the survey takes answers today */
    @Transactional
    void take(UUID importId, List<Line> lines) {
        Import running = imports.findById(importId);
        OpenSurvey survey = surveys.findOwn(running.surveyId());
        imports.inTurn(running);
        Portion portion = portions.read(running, lines, survey);
        imports.add(running, portion.outcomes());
        running.count(portion.outcomes());
        if (!running.isDryRun() && !portions.store(survey.id(), portion)) {
            throw surveys.overtaken(survey.id());
        }
    }

    @Transactional
    ImportView end(UUID importId, Import.Status how) {
        Import ended = imports.findById(importId);
        ended.end(how);
        return ended.view();
    }
}
