package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.invitation.Respondent;
import org.waymark.survey.invitation.Respondents;
import org.waymark.survey.invitation.Token;

/** Takes the answers of invited people while a survey is open. What respondents do is counted, never logged. */
@ApplicationScoped
public class RespondentService {
    private final OpenSurveys surveys;
    private final Respondents respondents;
    private final Responses responses;
    private final Withdrawals withdrawals;

    RespondentService(OpenSurveys surveys, Respondents respondents, Responses responses, Withdrawals withdrawals) {
        this.surveys = surveys;
        this.respondents = respondents;
        this.responses = responses;
        this.withdrawals = withdrawals;
    }

    /** The survey an invited person is asked to answer. */
    @Transactional
    InvitationView invitation(Token token, Locale asked) {
        return surveys.view(respondents.find(token).survey(), asked);
    }

    /**
     * The last answer counts, and whether there was one before is told to nobody: the coordinator may know the token too. One statement
     * stores it, which needs no transaction around it.
     *
     * @throws Refusal 404 for an unknown token, 409 unless the survey takes answers today, 422 with every fault
     */
    public void answer(Token token, ResponseRequest request) {
        Respondent respondent = respondents.find(token);
        OpenSurvey open = surveys.find(respondent.survey());
        open.questionnaire().faults(request).throwIfAny();
        UUID key = respondents.responseKey(respondent, open.survey());
        StoredResponse response = StoredResponse.of(
                key, 1, request.answers(), open.questionnaire().letters(), respondent.isReached());
        if (!responses.replace(open.id(), response)) {
            throw surveys.overtaken(open.id());
        }
    }

    /**
     * Takes back whatever is stored; whether there was anything is told to nobody.
     *
     * @throws Refusal 404 for an unknown token, 409 unless the survey takes answers today
     */
    public void withdraw(Token token) {
        Respondent respondent = respondents.find(token);
        OpenSurvey open = surveys.find(respondent.survey());
        if (!withdrawals.remove(open.id(), respondents.responseKey(respondent, open.survey()))) {
            throw surveys.overtaken(open.id());
        }
    }
}
