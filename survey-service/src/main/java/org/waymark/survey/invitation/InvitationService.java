package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.framework.CodeList;
import org.waymark.survey.framework.CodeLists;
import org.waymark.survey.survey.Announcing;
import org.waymark.survey.survey.Invited;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;

/** Invites people to a survey. */
@ApplicationScoped
class InvitationService {
    private final Invitations invitations;
    private final ScopedSurveys surveys;
    private final CodeLists codeLists;
    private final KeyedHashes hashes;
    private final Announcing announcing;
    private final Audit audit;
    private final Caller caller;

    InvitationService(
            Invitations invitations,
            ScopedSurveys surveys,
            CodeLists codeLists,
            KeyedHashes hashes,
            Announcing announcing,
            Audit audit,
            Caller caller) {
        this.invitations = invitations;
        this.surveys = surveys;
        this.codeLists = codeLists;
        this.hashes = hashes;
        this.announcing = announcing;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws Refusal 422 for unknown codes or a key used with other content, 409 once the survey has closed */
    @Transactional
    List<Issued> invite(UUID surveyId, String idempotencyKey, List<Invitee> people) {
        Survey survey = surveys.lock(surveyId);
        TokenMint mint = new TokenMint(hashes, surveyId, caller.subject(), idempotencyKey);
        if (!isRepeated(mint, people)) {
            check(survey, people);
            survey.invite(people.stream()
                    .map(person -> new Invited(person.role(), person.agency(), 1))
                    .toList());
            store(mint, people);
            announcing.announce(survey, "invited");
            audit.record("people-invited", surveyId.toString(), Map.of("people", people.size()));
        }
        return IntStream.range(0, people.size())
                .mapToObj(number ->
                        new Issued(mint.invitationId(number), mint.token(number).text()))
                .toList();
    }

    private boolean isRepeated(TokenMint mint, List<Invitee> people) {
        Optional<byte[]> before = invitations.contentOf(mint.survey(), mint.keyHash());
        if (before.isPresent() && !Arrays.equals(before.get(), mint.contentHash(people))) {
            throw Refusal.ruleBroken(
                    "Idempotency-Key",
                    "idempotency-key-reused",
                    "This key was used for another request. Use a new key for a new intention.");
        }
        return before.isPresent();
    }

    private void check(Survey survey, List<Invitee> people) {
        String nation = survey.assessment().nation();
        Set<String> roles = codeLists.codes(CodeList.ROLES, nation, "invitations");
        Set<String> agencies = codeLists.codes(CodeList.AGENCIES, nation, "invitations");
        Faults faults = new Faults();
        for (int number = 0; number < people.size(); number++) {
            String path = "invitations[" + number + "]";
            Invitee person = people.get(number);
            faults.check(
                            roles.contains(person.role()),
                            path + ".role",
                            "unknown-role",
                            "There is no role \"{0}\" for this nation.",
                            person.role())
                    .check(
                            agencies.contains(person.agency()),
                            path + ".agency",
                            "unknown-agency",
                            "There is no agency \"{0}\".",
                            person.agency());
        }
        faults.throwIfAny();
    }

    /** In random order: people are often listed role by role, and the counts per role are known. */
    private void store(TokenMint mint, List<Invitee> people) {
        List<Invitation> made = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            made.add(new Invitation(
                    mint.survey(),
                    mint.invitationId(number),
                    people.get(number).contact(),
                    mint.token(number).invitationHash(hashes)));
        }
        Collections.shuffle(made);
        invitations.persist(made);
        invitations.remember(mint.survey(), mint.keyHash(), mint.contentHash(people));
    }

    @Transactional
    Page<InvitationRow> list(UUID surveyId, Paging paging) {
        surveys.find(surveyId);
        audit.record("invitations-read", surveyId.toString());
        return invitations.of(surveyId, paging);
    }
}
