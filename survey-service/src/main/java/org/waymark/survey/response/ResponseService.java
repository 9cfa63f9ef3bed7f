package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;

/** Takes single responses of local systems while a survey is open. */
@ApplicationScoped
class ResponseService {
    private final OpenSurveys surveys;
    private final Responses responses;
    private final SourceResponses sources;

    ResponseService(OpenSurveys surveys, Responses responses, SourceResponses sources) {
        this.surveys = surveys;
        this.responses = responses;
        this.sources = sources;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today, 412 when its revision does not amend, 422 with every fault */
    ResponseOutcome put(UUID surveyId, String id, ResponseRequest request) {
        OpenSurvey open = surveys.findOwn(surveyId);
        open.questionnaire().faults(request).throwIfAny();
        ResponseOutcome outcome = responses
                .put(surveyId, sources.response(open, id, request))
                .orElseThrow(() -> surveys.overtaken(surveyId));
        if (outcome == ResponseOutcome.CONFLICTING || outcome == ResponseOutcome.OUTDATED) {
            throw Refusal.of(
                    Refusal.Kind.STALE,
                    "revision",
                    "revision-not-higher",
                    "Something else is stored under this id; a higher revision amends it.");
        }
        return outcome;
    }
}
