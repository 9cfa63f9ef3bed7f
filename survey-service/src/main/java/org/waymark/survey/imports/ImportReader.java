package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;

/** Reads how imports went. */
@ApplicationScoped
class ImportReader {
    private final Imports imports;
    private final ScopedSurveys surveys;
    private final Wordings wordings;

    ImportReader(Imports imports, ScopedSurveys surveys, Wordings wordings) {
        this.imports = imports;
        this.surveys = surveys;
        this.wordings = wordings;
    }

    @Transactional
    ImportView find(UUID surveyId, UUID importId) {
        surveys.find(surveyId);
        return imports.find("id = ?1 and surveyId = ?2", importId, surveyId)
                .firstResultOptional()
                .map(Import::view)
                .orElseThrow(() -> Refusal.notFound("import"));
    }

    /** Welsh where it is asked for and every rejected line can be told in it. */
    @Transactional
    Locale languageOf(UUID importId, Locale asked) {
        return wordings.languageOf(imports.sentencesOf(importId), asked);
    }

    @Transactional
    List<Outcome> outcomesAfter(UUID importId, long line, int most) {
        return imports.outcomesAfter(importId, line, most);
    }
}
