package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.OpenSurveys;

/** Takes a stream of responses, portion by portion. What an interrupted import has stored stays; repeating it is safe. */
@ApplicationScoped
class ImportService {
    private static final int PORTION = 500;

    private final ImportSteps steps;
    private final RunningImports running;
    private final OpenSurveys surveys;

    ImportService(ImportSteps steps, RunningImports running, OpenSurveys surveys) {
        this.steps = steps;
        this.running = running;
        this.surveys = surveys;
    }

    /** @throws Refusal 404 for a foreign survey, 409 when it is not open or closes meanwhile, 422 for a body that cannot be one of its */
    ImportView take(UUID surveyId, boolean dryRun, LineReading reading, InputStream body) {
        try {
            Lines lines = reading.lines(surveys.findOwn(surveyId), body);
            return take(steps.begin(surveyId, dryRun), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException("the connection broke", broken);
        }
    }

    private ImportView take(UUID id, Lines lines) throws IOException {
        running.begin(id);
        try {
            for (List<Line> some = lines.next(PORTION); !some.isEmpty(); some = lines.next(PORTION)) {
                steps.take(id, some);
            }
        } catch (IOException | RuntimeException failure) {
            steps.end(id, Import.Status.INTERRUPTED);
            throw failure;
        } finally {
            running.end(id);
        }
        return steps.end(id, lines.areAllRead() ? Import.Status.DONE : Import.Status.INTERRUPTED);
    }
}
