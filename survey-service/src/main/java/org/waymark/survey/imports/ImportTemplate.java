package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.csv.Csv;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;

/** Writes the header of a file of responses, for people to put rows under and for systems to read. */
@ApplicationScoped
class ImportTemplate {
    private final ScopedSurveys surveys;

    ImportTemplate(ScopedSurveys surveys) {
        this.surveys = surveys;
    }

    /** @throws Refusal 404 for a foreign survey */
    @Transactional
    String of(UUID surveyId) {
        List<String> columns = Columns.of(surveys.find(surveyId)).all();
        return Csv.of(columns, List.of());
    }
}
