package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Refusal;

/** Setting an assessment up and starting it. */
@ApplicationScoped
public class SetUpService {
    private final Assessments assessments;
    private final ScopedAssessments scoped;
    private final Referents referents;
    private final Succession succession;
    private final Changes changes;
    private final Announcements announcements;
    private final Caller caller;
    private final Audit audit;

    SetUpService(
            Assessments assessments,
            ScopedAssessments scoped,
            Referents referents,
            Succession succession,
            Changes changes,
            Announcements announcements,
            Caller caller,
            Audit audit) {
        this.assessments = assessments;
        this.scoped = scoped;
        this.referents = referents;
        this.succession = succession;
        this.changes = changes;
        this.announcements = announcements;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws Refusal 403 unless the caller is affiliated to an area of the unit */
    @Transactional
    public Written put(UUID id, Setting setting, String ifMatch) {
        if (!caller.affiliatedTo(setting.unit().areas())) {
            throw Refusal.forbidden("foreign-area", "You are affiliated to none of the unit's areas.");
        }
        return assessments.lock(id).isPresent() ? amend(id, setting, ifMatch) : create(id, setting);
    }

    private Written create(UUID id, Setting setting) {
        Referents.Found found = referents.find(setting);
        found.check(setting);
        succession.check(id, setting, found);
        Assessment assessment = new Assessment(
                id,
                setting,
                found.unit(setting),
                found.key(setting),
                found.programme().definition().threshold());
        assessments.store(assessment);
        audit.record("assessment-set-up", id.toString(), Map.of("version", assessment.version()));
        announcements.assessmentChanged(assessment, "set-up");
        return new Written(assessment, Written.Effect.CREATED);
    }

    private Written amend(UUID id, Setting setting, String ifMatch) {
        Assessment assessment = scoped.toChange(id, Action.AMEND);
        Written written =
                changes.put(assessment, Action.AMEND, assessment.placement().setting(), setting, ifMatch, wanted -> {
                    Referents.Found found = referents.find(wanted);
                    found.check(wanted);
                    succession.check(id, wanted, found);
                    assessment.amend(wanted, found.unit(wanted), found.key(wanted));
                });
        if (written.isNew()) {
            announcements.assessmentChanged(assessment, "amended");
        }
        return written;
    }

    /** A change after sign-off restates what the baseline may be used for. */
    @Transactional
    public Written agree(UUID id, ConfidentialityAgreement agreement, String ifMatch) {
        Assessment assessment = scoped.toChange(id, Action.AGREE_CONFIDENTIALITY);
        Written written = changes.put(
                assessment,
                Action.AGREE_CONFIDENTIALITY,
                assessment.agreement(),
                agreement,
                ifMatch,
                wanted -> assessment.agree(wanted, changes.rules(assessment)));
        if (written.isNew()) {
            announcements.baselineChanged(assessment, "consent-changed");
        }
        return written;
    }

    @Transactional
    public Written nameKeyPeople(UUID id, KeyPeople people, String ifMatch) {
        Assessment assessment = scoped.toChange(id, Action.NAME_KEY_PEOPLE);
        return changes.put(
                assessment, Action.NAME_KEY_PEOPLE, assessment.keyPeople(), people, ifMatch, assessment::nameKeyPeople);
    }

    @Transactional
    public Assessment start(UUID id) {
        Assessment assessment = scoped.toChange(id, Action.START);
        assessment.start();
        changes.finish(assessment, Action.START);
        announcements.assessmentChanged(assessment, "started");
        return assessment;
    }
}
