package org.waymark.assessment.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.assessment.assessment.Action;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.AssessmentChange;
import org.waymark.assessment.assessment.Stage;
import org.waymark.assessment.baseline.Baseline;
import org.waymark.assessment.baseline.BaselineResult;
import org.waymark.assessment.baseline.Baselines;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.BaselineChanged;
import org.waymark.events.Topics;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;

/** Publishes assessments and their baselines. Both carry the assessment's version: consent and withdrawal change it too. */
@ApplicationScoped
class AssessmentPublication {
    /** What others hear of an assessment: where it stands, nothing of what is written in it. */
    private static final Map<Action, String> OF_ASSESSMENTS = Map.of(
            Action.OPEN, "set-up",
            Action.AMEND, "amended",
            Action.START, "started",
            Action.SUBMIT, "submitted",
            Action.RETURN_TO_AREA, "returned",
            Action.SIGN_OFF, "signed-off",
            Action.WITHDRAW, "withdrawn");

    /** A change of the agreement restates what the baseline may be used for. */
    private static final Map<Action, String> OF_BASELINES = Map.of(
            Action.SIGN_OFF, "validated",
            Action.CORRECT, "corrected",
            Action.AGREE_CONFIDENTIALITY, "consent-changed",
            Action.WITHDRAW, "withdrawn");

    private final Outbox outbox;
    private final Baselines baselines;

    AssessmentPublication(Outbox outbox, Baselines baselines) {
        this.outbox = outbox;
        this.baselines = baselines;
    }

    void announce(@Observes AssessmentChange change) {
        Optional.ofNullable(OF_ASSESSMENTS.get(change.done()))
                .ifPresent(cause -> announceAssessment(change.assessment(), cause));
        Optional.ofNullable(OF_BASELINES.get(change.done()))
                .ifPresent(cause -> announceBaseline(change.assessment(), cause));
    }

    void announceAssessment(Assessment assessment, String cause) {
        AssessmentChanged state = new AssessmentChanged(
                assessment.id(),
                assessment.placement().programmeId(),
                assessment.placement().cycleId(),
                assessment.placement().unit(),
                assessment.placement().framework(),
                assessment.stage().name(),
                assessment.threshold(),
                assessment.contactsConfirmed());
        publish(Topics.ASSESSMENTS, AssessmentChanged.TYPE, assessment, cause, state);
    }

    /** Announces nothing before the first sign-off. */
    void announceBaseline(Assessment assessment, String cause) {
        baselines
                .latest(assessment)
                .ifPresent(baseline -> publish(
                        Topics.BASELINES, BaselineChanged.TYPE, assessment, cause, state(assessment, baseline)));
    }

    private void publish(String topic, String type, Assessment assessment, String cause, Object state) {
        String id = assessment.id().toString();
        outbox.publish(new OutgoingEvent(topic, id, type, id, assessment.version(), cause, state));
    }

    private static BaselineChanged state(Assessment assessment, Baseline baseline) {
        BaselineResult result = baseline.result();
        return new BaselineChanged(
                assessment.id(),
                assessment.placement().programmeId(),
                assessment.placement().cycleId(),
                assessment.stage() == Stage.WITHDRAWN ? "WITHDRAWN" : "VALIDATED",
                baseline.revision(),
                baseline.validatedAt(),
                result.unit(),
                result.framework(),
                consent(assessment.agreement()),
                result.scale(),
                result.dimensions(),
                result.elements().stream()
                        .map(AssessmentPublication::withoutReason)
                        .toList(),
                result.participation(),
                result.conclusions(),
                result.barriers(),
                result.evidence());
    }

    /** The panel's words are for the area; the national picture needs its levels only. */
    private static BaselineChanged.ElementResult withoutReason(BaselineChanged.ElementResult element) {
        BaselineChanged.Panel panel = element.panel();
        return new BaselineChanged.ElementResult(
                element.element(),
                element.title(),
                element.dimension(),
                element.survey(),
                element.workshop(),
                panel == null ? null : new BaselineChanged.Panel(panel.decision(), panel.level(), null),
                element.status(),
                element.level(),
                element.dissent());
    }

    private static BaselineChanged.Consent consent(ConfidentialityAgreement agreement) {
        return new BaselineChanged.Consent(agreement.counted(), agreement.named(), agreement.admits());
    }
}
