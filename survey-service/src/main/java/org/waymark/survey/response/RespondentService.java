package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.invitation.Invitation;
import org.waymark.survey.invitation.Respondents;
import org.waymark.survey.invitation.Token;
import org.waymark.survey.survey.Survey;

/** Takes the answers of invited people while a survey is open. What respondents do is counted, never logged. */
@ApplicationScoped
public class RespondentService {
    private final OpenSurveys surveys;
    private final Respondents respondents;
    private final Responses responses;

    RespondentService(OpenSurveys surveys, Respondents respondents, Responses responses) {
        this.surveys = surveys;
        this.respondents = respondents;
        this.responses = responses;
    }

    /** The survey an invited person is asked to answer. */
    @Transactional
    InvitationView invitation(Token token) {
        return surveys.view(respondents.find(token).surveyId());
    }

    /**
     * The last answer counts, and whether there was one before is told to nobody: the coordinator knows the token too.
     *
     * @throws Refusal 404 for an unknown token, 409 unless the survey takes answers today, 422 with every fault
     */
    @Transactional
    public void answer(Token token, ResponseRequest request) {
        Invitation invitation = respondents.find(token);
        Survey survey = surveys.lock(invitation.surveyId());
        surveys.questionnaire(survey).faults(request).throwIfAny();
        responses.deal(survey.id(), List.of(StoredResponse.of(respondents.responseKey(token), 1, request.answers())));
        respondents.answered(invitation);
    }
}
