package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.Survey;

/** Takes single responses of local systems while a survey is open. */
@ApplicationScoped
class ResponseService {
    private final OpenSurveys surveys;
    private final Responses responses;
    private final Sources sources;

    ResponseService(OpenSurveys surveys, Responses responses, Sources sources) {
        this.surveys = surveys;
        this.responses = responses;
        this.sources = sources;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today, 412 when its revision does not amend, 422 with every fault */
    @Transactional
    ResponseOutcome put(UUID surveyId, String id, ResponseRequest request) {
        Survey survey = surveys.lockOwn(surveyId);
        surveys.questionnaire(survey).faults(request).throwIfAny();
        StoredResponse response = sources.response(surveyId, id, request);
        ResponseOutcome outcome = response.against(
                responses.stored(surveyId, List.of(response.key())).get(response.key()));
        if (outcome == ResponseOutcome.CONFLICTING || outcome == ResponseOutcome.OUTDATED) {
            throw Refusal.of(
                    Refusal.Kind.STALE,
                    "revision",
                    "revision-not-higher",
                    "Something else is stored under this id; a higher revision amends it.");
        }
        if (outcome.isStored()) {
            responses.deal(surveyId, List.of(response));
        }
        return outcome;
    }
}
