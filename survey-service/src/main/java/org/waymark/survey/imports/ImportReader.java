package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;

/** Reads how imports went. */
@ApplicationScoped
class ImportReader {
    private final Imports imports;
    private final ScopedSurveys surveys;

    ImportReader(Imports imports, ScopedSurveys surveys) {
        this.imports = imports;
        this.surveys = surveys;
    }

    @Transactional
    ImportView find(UUID surveyId, UUID importId) {
        surveys.find(surveyId);
        return imports.find("id = ?1 and surveyId = ?2", importId, surveyId)
                .firstResultOptional()
                .map(Import::view)
                .orElseThrow(() -> Refusal.notFound("importId", "import"));
    }

    @Transactional
    List<Outcome> outcomesAfter(UUID importId, long line, int most) {
        return imports.outcomesAfter(importId, line, most);
    }
}
