package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Makes links that anybody may answer with. */
@ApplicationScoped
class OpenLinkService {
    private final ScopedSurveys surveys;
    private final OpenLinks openLinks;
    private final SurveyTokens tokens;
    private final Changes changes;

    OpenLinkService(ScopedSurveys surveys, OpenLinks openLinks, SurveyTokens tokens, Changes changes) {
        this.surveys = surveys;
        this.openLinks = openLinks;
        this.tokens = tokens;
        this.changes = changes;
    }

    /** @throws org.waymark.kit.refusal.Refusal 404 for a foreign survey, 409 once it closes */
    @Transactional
    Opened open(UUID surveyId, int cap) {
        Survey survey = surveys.lock(surveyId);
        survey.requireInviting();
        UUID id = UUID.randomUUID();
        Tokens made = tokens.of(survey);
        Token token = made.of(id, 0);
        openLinks.add(surveyId, id, token.invitationHash(made.hashes()), cap);
        changes.tell(new SurveyChange(survey, "link-opened", Map.of("cap", cap)));
        return new Opened(id, token.opened());
    }

    record Opened(UUID id, Token token) {}
}
