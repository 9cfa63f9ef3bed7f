package org.waymark.survey.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ResponseCounts;
import org.waymark.survey.survey.ScopedSurveys;

/** Takes a stream of responses, portion by portion. What an interrupted import has stored stays; repeating it is safe. */
@ApplicationScoped
class ImportService {
    private static final int PORTION = 500;

    private final ImportSteps steps;
    private final Imports imports;
    private final ScopedSurveys surveys;
    private final ResponseCounts counts;
    private final Wordings wordings;
    private final ObjectMapper json;

    ImportService(
            ImportSteps steps,
            Imports imports,
            ScopedSurveys surveys,
            ResponseCounts counts,
            Wordings wordings,
            ObjectMapper json) {
        this.steps = steps;
        this.imports = imports;
        this.surveys = surveys;
        this.counts = counts;
        this.wordings = wordings;
        this.json = json;
    }

    /** @throws Refusal 404 for a foreign survey, 409 when it is not open or closes meanwhile */
    ImportView take(UUID surveyId, boolean dryRun, InputStream body) {
        UUID id = steps.begin(surveyId, dryRun);
        try {
            Lines lines = new Lines(body, json);
            for (List<Line> some = lines.next(PORTION); !some.isEmpty(); some = lines.next(PORTION)) {
                counts.taken(surveyId, steps.take(id, some));
            }
        } catch (IOException broken) {
            steps.end(id, Import.Status.INTERRUPTED);
            throw new UncheckedIOException("the connection broke", broken);
        } catch (RuntimeException failure) {
            steps.end(id, Import.Status.INTERRUPTED);
            throw failure;
        }
        return steps.end(id, Import.Status.DONE);
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
