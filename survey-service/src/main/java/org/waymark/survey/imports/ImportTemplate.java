package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.csv.Csv;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.Questionnaires;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;

/** Writes the header of a file of responses, for people to put rows under and for systems to read. */
@ApplicationScoped
class ImportTemplate {
    private final ScopedSurveys surveys;
    private final Questionnaires questionnaires;

    ImportTemplate(ScopedSurveys surveys, Questionnaires questionnaires) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    /** @throws Refusal 404 for a foreign survey, 409 while a code list has not arrived */
    @Transactional
    String of(UUID surveyId) {
        Survey survey = surveys.find(surveyId);
        List<String> columns = Columns.of(survey, questionnaires.of(survey)).all();
        return Csv.of(columns, List.of());
    }
}
