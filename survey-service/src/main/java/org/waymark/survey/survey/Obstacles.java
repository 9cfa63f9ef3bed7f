package org.waymark.survey.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.assessment.Assessment;

/** What stands in the way of a survey's verbs: asked by each verb, and by those who say beforehand what is possible. */
record Obstacles(Status status, Plan plan, Assessment assessment, LocalDate remindedOn, int unconfirmed) {

    Optional<Refusal> to(Action action, LocalDate today) {
        return switch (action) {
            case AMEND -> toAmending();
            case INVITE -> toInviting();
            case OPEN -> toOpening(today);
            case REMIND -> toReminding(today);
            case CONFIRM -> toConfirming();
            case EXTEND, CLOSE -> toBeingOpen();
        };
    }

    Optional<Refusal> toAmending() {
        return status == Status.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.wrongState(
                        "survey-not-draft", "A survey keeps its plan once it has opened; it can only be extended."));
    }

    Optional<Refusal> toInviting() {
        return isOver() ? Optional.of(closed()) : Optional.empty();
    }

    Optional<Refusal> toOpening(LocalDate today) {
        if (status != Status.DRAFT) {
            return Optional.of(Refusal.wrongState("survey-not-draft", "Only a draft can be opened."));
        }
        if (assessment.isWithdrawn()) {
            return Optional.of(Refusal.wrongState("assessment-withdrawn", "The assessment is withdrawn."));
        }
        if (!assessment.isStarted()) {
            return Optional.of(Refusal.notYetKnown("", "The assessment has not started, as far as is known here."));
        }
        return toContactsBeingConfirmed().or(() -> toBeingInTime(today));
    }

    private Optional<Refusal> toContactsBeingConfirmed() {
        return unconfirmed > 0
                ? Optional.of(Refusal.wrongState(
                        "contacts-unconfirmed",
                        "A second person, sponsor or associate, has yet to confirm {contacts} contacts.",
                        unconfirmed))
                : Optional.empty();
    }

    Optional<Refusal> toConfirming() {
        return toInviting()
                .or(() -> unconfirmed > 0
                        ? Optional.empty()
                        : Optional.of(Refusal.wrongState("contacts-confirmed", "No contact waits to be confirmed.")));
    }

    Optional<Refusal> toReminding(LocalDate today) {
        return toAnswering(today).or(() -> toRemindingAgain(today));
    }

    private Optional<Refusal> toRemindingAgain(LocalDate today) {
        LocalDate next = remindedOn == null ? today : remindedOn.plusDays(plan.daysBetweenReminders());
        return today.isBefore(next)
                ? Optional.of(Refusal.wrongState(
                        "reminded-recently", "By its plan the survey reminds again from {day} on.", next))
                : Optional.empty();
    }

    Optional<Refusal> toBeingOpen() {
        return switch (status) {
            case DRAFT -> Optional.of(Refusal.wrongState("survey-not-open", "The survey has not opened."));
            case OPEN -> Optional.empty();
            case CLOSING, CLOSED -> Optional.of(closed());
        };
    }

    Optional<Refusal> toAnswering(LocalDate today) {
        return toBeingOpen().or(() -> toHavingBegun(today)).or(() -> toBeingInTime(today));
    }

    private Optional<Refusal> toHavingBegun(LocalDate today) {
        return today.isBefore(plan.opensOn())
                ? Optional.of(Refusal.wrongState(
                        "survey-not-begun", "The survey takes answers from {opensOn} on.", plan.opensOn()))
                : Optional.empty();
    }

    private Optional<Refusal> toBeingInTime(LocalDate today) {
        return today.isAfter(plan.closesOn())
                ? Optional.of(Refusal.wrongState(
                        "survey-over", "The last day of the survey was {closesOn}.", plan.closesOn()))
                : Optional.empty();
    }

    private boolean isOver() {
        return status == Status.CLOSING || status == Status.CLOSED;
    }

    private static Refusal closed() {
        return Refusal.wrongState("survey-closed", "The survey has closed; close is final.");
    }
}
