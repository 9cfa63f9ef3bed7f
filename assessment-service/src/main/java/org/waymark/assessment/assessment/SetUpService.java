package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;

/** Setting an assessment up and starting it. */
@ApplicationScoped
public class SetUpService {
    private final Assessments assessments;
    private final ScopedAssessments scoped;
    private final Referents referents;
    private final Rulebooks rulebooks;
    private final AssessmentChanges changes;

    SetUpService(
            Assessments assessments,
            ScopedAssessments scoped,
            Referents referents,
            Rulebooks rulebooks,
            AssessmentChanges changes) {
        this.assessments = assessments;
        this.scoped = scoped;
        this.referents = referents;
        this.rulebooks = rulebooks;
        this.changes = changes;
    }

    /** @throws Refusal 403 unless the caller is affiliated to an area of the unit */
    @Transactional
    public PutResult<Assessment> put(UUID id, Setting setting, String ifMatch) {
        scoped.requireOwn(setting.unit().areas());
        return assessments.lock(id).isPresent() ? amend(id, setting, ifMatch) : open(id, setting);
    }

    private PutResult<Assessment> open(UUID id, Setting setting) {
        Referents.Found found = referents.find(id, setting);
        found.cycle(setting).obstacle(rulebooks.today()).ifPresent(SetUpService::refuse);
        Assessment assessment = new Assessment(
                id,
                setting,
                found.unit(setting),
                found.key(setting),
                found.programme().definition());
        return PutResult.created(changes.done(assessment, Action.OPEN));
    }

    private static void refuse(Refusal obstacle) {
        throw obstacle;
    }

    private PutResult<Assessment> amend(UUID id, Setting setting, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.AMEND);
        return changes.put(assessment, Action.AMEND, assessment.placement().setting(), setting, ifMatch, wanted -> {
            Referents.Found found = referents.find(id, wanted);
            assessment.amend(wanted, found.unit(wanted), found.key(wanted));
        });
    }

    /** A change after sign-off restates what the baseline may be used for. */
    @Transactional
    public PutResult<Assessment> agree(UUID id, ConfidentialityAgreement agreement, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.AGREE_CONFIDENTIALITY);
        return changes.put(
                assessment,
                Action.AGREE_CONFIDENTIALITY,
                assessment.agreement(),
                agreement,
                ifMatch,
                wanted -> assessment.agree(wanted, changes.rules(assessment)));
    }

    @Transactional
    public PutResult<Assessment> nameKeyPeople(UUID id, KeyPeople people, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.NAME_KEY_PEOPLE);
        return changes.put(
                assessment, Action.NAME_KEY_PEOPLE, assessment.keyPeople(), people, ifMatch, assessment::nameKeyPeople);
    }

    @Transactional
    public Assessment start(UUID id) {
        Assessment assessment = scoped.lock(id, Action.START);
        assessment.start(changes.rules(assessment));
        return changes.done(assessment, Action.START);
    }
}
