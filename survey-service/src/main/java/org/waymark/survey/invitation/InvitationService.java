package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.framework.CodeList;
import org.waymark.survey.framework.CodeLists;
import org.waymark.survey.survey.Invited;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;

/** Invites people to a survey. */
@ApplicationScoped
class InvitationService {
    private final ScopedSurveys surveys;
    private final CodeLists codeLists;
    private final InvitationIssuer issuer;
    private final Changes changes;

    InvitationService(ScopedSurveys surveys, CodeLists codeLists, InvitationIssuer issuer, Changes changes) {
        this.surveys = surveys;
        this.codeLists = codeLists;
        this.issuer = issuer;
        this.changes = changes;
    }

    /** @throws org.waymark.kit.refusal.Refusal 422 for unknown codes or a key used with other content, 409 once the survey has closed */
    @Transactional
    List<Issued> invite(UUID surveyId, String idempotencyKey, List<Invitee> people) {
        Survey survey = surveys.lock(surveyId);
        survey.requireInviting();
        TokenMint mint = issuer.mint(survey, idempotencyKey);
        if (!issuer.isRepeated(mint, people)) {
            check(survey, people);
            survey.invite(people.stream()
                    .map(person -> new Invited(person.role(), person.agency(), 1))
                    .toList());
            issuer.store(mint, people);
            changes.tell(new SurveyChange(survey, "invited", Map.of("people", people.size())));
        }
        return mint.issue(people.size());
    }

    private void check(Survey survey, List<Invitee> people) {
        String nation = survey.assessment().nation();
        Set<String> roles = codeLists.codes(CodeList.ROLES, nation, "invitations");
        Set<String> agencies = codeLists.codes(CodeList.AGENCIES, nation, "invitations");
        Faults faults = new Faults();
        for (int number = 0; number < people.size(); number++) {
            String path = "invitations[" + number + "]";
            Invitee person = people.get(number);
            faults.checkKnown(
                            roles,
                            CodeList.path(CodeList.ROLES),
                            path + ".role",
                            "unknown-role",
                            "There is no role \"{role}\" for this nation.",
                            person.role())
                    .checkKnown(
                            agencies,
                            CodeList.path(CodeList.AGENCIES),
                            path + ".agency",
                            "unknown-agency",
                            "There is no agency \"{agency}\".",
                            person.agency());
        }
        faults.throwIfAny();
    }
}
