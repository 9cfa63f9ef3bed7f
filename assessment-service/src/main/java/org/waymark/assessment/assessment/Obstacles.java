package org.waymark.assessment.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.validation.DecisionsPolicy;
import org.waymark.assessment.workshop.CompletenessPolicy;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/**
 * What in an assessment stands in the way of an action, whoever asks and whatever they send: asked by each verb, and by those who say
 * beforehand what is possible.
 *
 * @param cycle the one the assessment belongs to
 * @param surveyOpen whether a survey of the assessment is known to be open
 */
public record Obstacles(Assessment assessment, Framework framework, Cycle cycle, LocalDate today, boolean surveyOpen) {

    Optional<Refusal> to(Action action) {
        return stage(action, assessment.stage()).or(() -> switch (action) {
            case START -> toStarting();
            case SUBMIT -> toSubmitting().or(() -> refusal(outcomes()));
            case SIGN_OFF -> refusal(decisions());
            default -> Optional.empty();
        });
    }

    static Optional<Refusal> stage(Action action, Stage stage) {
        return action.stages().contains(stage)
                ? Optional.empty()
                : Optional.of(Refusal.wrongState(
                        "wrong-stage",
                        "\"{action}\" is not possible while the assessment is {stage}; it is possible while {possible}.",
                        action.code(),
                        stage,
                        action.stages()));
    }

    Optional<Refusal> toStarting() {
        return cycle.obstacle(today).or(this::agreement);
    }

    /** What was submitted in time and sent back may come again after the last day. */
    Optional<Refusal> toSubmitting() {
        return assessment.stage() == Stage.RETURNED
                ? survey()
                : cycle.obstacle(today).or(this::survey);
    }

    private Optional<Refusal> agreement() {
        return assessment.agreement() != null
                ? Optional.empty()
                : Optional.of(Refusal.wrongState(
                        "agreement-missing",
                        "At least two partner agencies assent to the confidentiality agreement first."));
    }

    private Optional<Refusal> survey() {
        return !surveyOpen
                ? Optional.empty()
                : Optional.of(
                        Refusal.wrongState(
                                "survey-open",
                                "A survey of this assessment is open. Close it first, and wait for its result: the baseline holds it."));
    }

    /** One fault per element without an outcome. */
    Faults outcomes() {
        return new CompletenessPolicy(framework).faults(assessment.work().agreedLevels());
    }

    /** One fault per rated element without a decision. */
    Faults decisions() {
        return new DecisionsPolicy(framework, assessment.work().agreedLevels())
                .missing(assessment.validation().reviewSoFar().decisions());
    }

    private static Optional<Refusal> refusal(Faults faults) {
        return faults.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(Refusal.Kind.RULE_BROKEN, faults.all()));
    }
}
