package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.invitation.Invitation;
import org.waymark.survey.invitation.Respondents;
import org.waymark.survey.invitation.Token;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.Surveys;

/** Takes single responses while a survey is open. What respondents do is counted, never logged. */
@ApplicationScoped
class ResponseService {
    private final Surveys surveys;
    private final ScopedSurveys scoped;
    private final Respondents respondents;
    private final Responses responses;
    private final Questionnaires questionnaires;
    private final KeyedHashes hashes;
    private final Caller caller;
    private final Clock clock;

    ResponseService(
            Surveys surveys,
            ScopedSurveys scoped,
            Respondents respondents,
            Responses responses,
            Questionnaires questionnaires,
            KeyedHashes hashes,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.scoped = scoped;
        this.respondents = respondents;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.hashes = hashes;
        this.caller = caller;
        this.clock = clock;
    }

    /** The survey an invited person is asked to answer. */
    @Transactional
    InvitationView invitation(Token token) {
        return InvitationView.of(surveys.findById(respondents.find(token).surveyId()), LocalDate.now(clock));
    }

    /**
     * The last answer counts, and whether there was one before is told to nobody: the coordinator knows the token too.
     *
     * @throws Refusal 404 for an unknown token, 409 unless the survey takes answers today, 422 with every fault
     */
    @Transactional
    Invitation answer(Token token, ResponseRequest response) {
        Invitation invitation = respondents.find(token);
        Survey survey = surveys.lock(invitation.surveyId()).orElseThrow();
        check(survey, response);
        responses.deal(survey.id(), List.of(StoredResponse.of(token.responseHash(hashes), 1, response.answers())));
        return invitation;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today, 412 when its revision does not amend, 422 with every fault */
    @Transactional
    ResponseOutcome put(UUID surveyId, String id, ResponseRequest request) {
        Survey survey = scoped.lock(surveyId);
        check(survey, request);
        StoredResponse response = new SourceId(surveyId, caller.client(), id).response(request, hashes);
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

    private void check(Survey survey, ResponseRequest response) {
        survey.requireTaking(LocalDate.now(clock));
        questionnaires.of(survey).faults(response).throwIfAny();
    }
}
