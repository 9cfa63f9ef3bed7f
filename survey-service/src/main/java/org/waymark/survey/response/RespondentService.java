package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.invitation.OpenLinks;
import org.waymark.survey.invitation.Respondent;
import org.waymark.survey.invitation.Respondents;
import org.waymark.survey.invitation.Token;

/** Takes the answers of invited people while a survey is open. What respondents do is counted, never logged. */
@ApplicationScoped
public class RespondentService {
    private final OpenSurveys surveys;
    private final Respondents respondents;
    private final Responses responses;
    private final LaterAnswers laterAnswers;
    private final OpenLinks openLinks;
    private final Withdrawals withdrawals;

    RespondentService(
            OpenSurveys surveys,
            Respondents respondents,
            Responses responses,
            LaterAnswers laterAnswers,
            OpenLinks openLinks,
            Withdrawals withdrawals) {
        this.surveys = surveys;
        this.respondents = respondents;
        this.responses = responses;
        this.laterAnswers = laterAnswers;
        this.openLinks = openLinks;
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
        Faults faults = open.questionnaire().faults(request);
        faults.check(
                        !token.needsSecret(),
                        "Waymark-Invitation",
                        "secret-missing",
                        "A link for anybody needs a secret of this answer's own behind its full stop.")
                .throwIfAny();
        UUID key = respondents.responseKey(respondent, open.survey());
        StoredResponse response = StoredResponse.of(
                key, 1, request.answers(), open.questionnaire().letters(), respondent.isReached());
        boolean taken =
                respondent.isReached() ? responses.replace(open.id(), response) : takeFirst(respondent, response);
        if (!taken) {
            throw surveys.overtaken(open.id());
        }
    }

    /**
     * With a link that was handed out the first answer stays: whoever handed it out could otherwise write over it. Those that come later are
     * counted apart, even where they are the same: a count that told them apart could be asked what was answered.
     */
    private boolean takeFirst(Respondent respondent, StoredResponse response) {
        UUID survey = respondent.survey();
        if (isStored(survey, response)) {
            laterAnswers.count(survey);
            return true;
        }
        count(respondent);
        return responses.put(survey, response).isPresent();
    }

    /** Looked for before it is stored: to find it by trying to would leave a mark at the row. */
    private boolean isStored(UUID survey, StoredResponse response) {
        return !responses.stored(survey, List.of(response.key())).isEmpty();
    }

    /** @throws Refusal 409 where as many have answered with a link for anybody as may */
    private void count(Respondent respondent) {
        if (respondent.sharesLink() && !openLinks.count(respondent)) {
            throw Refusal.wrongState("link-used-up", "As many people have answered with this link as may.");
        }
    }

    /**
     * Takes back whatever is stored, unless the link was handed out; whether there was anything is told to nobody.
     *
     * @throws Refusal 404 for an unknown token, 409 unless the survey takes answers today
     */
    public void withdraw(Token token) {
        Respondent respondent = respondents.find(token);
        OpenSurvey open = surveys.find(respondent.survey());
        if (!respondent.isReached()) {
            laterAnswers.count(open.id());
        } else if (!withdrawals.remove(open.id(), respondents.responseKey(respondent, open.survey()))) {
            throw surveys.overtaken(open.id());
        }
    }
}
