package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.PutResult;

/** Answers every change with the assessment as the caller sees it now, so that no client has to read it again. */
@ApplicationScoped
class AssessmentAnswers {
    private final AssessmentViews views;

    AssessmentAnswers(AssessmentViews views) {
        this.views = views;
    }

    /** Reading goes to the audit log. */
    Response read(UUID id) {
        AssessmentViews.Shown shown = views.read(id);
        return Answers.of(shown.version(), shown.view());
    }

    Response of(PutResult<Assessment> result) {
        return Answers.of(result, Assessment::version, views::of);
    }

    Response of(Assessment assessment) {
        return Answers.of(assessment.version(), views.of(assessment));
    }
}
