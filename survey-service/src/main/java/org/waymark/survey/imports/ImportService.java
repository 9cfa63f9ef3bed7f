package org.waymark.survey.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;

/** Takes a stream of responses, portion by portion. What an interrupted import has stored stays; repeating it is safe. */
@ApplicationScoped
class ImportService {
    private static final int PORTION = 500;

    private final ImportSteps steps;
    private final RunningImports running;
    private final ObjectMapper json;

    ImportService(ImportSteps steps, RunningImports running, ObjectMapper json) {
        this.steps = steps;
        this.running = running;
        this.json = json;
    }

    /** @throws Refusal 404 for a foreign survey, 409 when it is not open or closes meanwhile */
    ImportView take(UUID surveyId, boolean dryRun, InputStream body) {
        UUID id = steps.begin(surveyId, dryRun);
        running.begin(id);
        try {
            Lines lines = new Lines(body, json);
            for (List<Line> some = lines.next(PORTION); !some.isEmpty(); some = lines.next(PORTION)) {
                steps.take(id, some);
            }
        } catch (IOException broken) {
            steps.end(id, Import.Status.INTERRUPTED);
            throw new UncheckedIOException("the connection broke", broken);
        } catch (RuntimeException failure) {
            steps.end(id, Import.Status.INTERRUPTED);
            throw failure;
        } finally {
            running.end(id);
        }
        return steps.end(id, Import.Status.DONE);
    }
}
