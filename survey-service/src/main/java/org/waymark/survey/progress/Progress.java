package org.waymark.survey.progress;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.problem.LocalizedFault;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.survey.Status;

/**
 * How far a survey has come, as it was last announced.
 *
 * @param sequence of the announcement
 * @param delivered mails that a mail server took, reminders among them
 * @param answered as the announcement told of them: in full steps until the survey closes
 * @param daysLeft full days after today on which answers are taken; null unless it is open
 * @param views different pairs of role and agency among those invited
 */
record Progress(
        UUID surveyId,
        Status status,
        long sequence,
        int invited,
        long delivered,
        long answered,
        Integer daysLeft,
        int views) {
    private static final int ADVISED = 5;

    boolean isOver() {
        return status == Status.CLOSED;
    }

    /** The same for the same words on every instance, and another for others. */
    String tag(Locale language) {
        return sequence + "-" + delivered + "-" + (daysLeft == null ? "" : daysLeft) + "-" + language.getLanguage();
    }

    ProgressView in(Locale asked, Wordings wordings) {
        List<Fault> notes = fewViews().toList();
        Locale language = wordings.languageOf(notes, asked);
        return new ProgressView(
                surveyId,
                status,
                invited,
                delivered,
                answered,
                daysLeft,
                notes.stream()
                        .map(note -> LocalizedFault.in(language, note, wordings))
                        .toList());
    }

    /** Who answers is not told; who is invited the coordinator knows. */
    private Stream<Fault> fewViews() {
        boolean canStillInvite = status == Status.DRAFT || status == Status.OPEN;
        return canStillInvite && invited > 0 && views < ADVISED
                ? Stream.of(new Fault(
                        "invited",
                        "few-views-invited",
                        "Different views among those invited: {views}."
                                + " At least {least}, from different roles or agencies, are advised.",
                        views,
                        ADVISED))
                : Stream.of();
    }
}
