package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.kit.change.Changes;
import org.waymark.survey.survey.Breakdown;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;
import org.waymark.survey.survey.Thresholds;

/** What closing does once no more answers are taken. Each step can be repeated after a crash. */
@ApplicationScoped
class ClosingSteps {
    private final Tallies tallies;
    private final CutOffs cutOffs;
    private final Thresholds thresholds;
    private final Changes changes;

    ClosingSteps(Tallies tallies, CutOffs cutOffs, Thresholds thresholds, Changes changes) {
        this.tallies = tallies;
        this.cutOffs = cutOffs;
        this.thresholds = thresholds;
        this.changes = changes;
    }

    /**
     * From here on nothing is stored.
     *
     * @return whether all responses can be counted and cut off at once
     */
    boolean endTaking(Survey survey) {
        cutOffs.endTaking(survey.id());
        return cutOffs.isOnePortion(survey.id());
    }

    /** Counts once, clears, and freezes the summary. */
    void freeze(Survey survey) {
        RatingCounts counts = tallies.count(survey);
        int threshold = thresholds.atClose(survey);
        survey.close(summary(survey, counts, threshold));
        cutOffs.begin(survey.id(), KeptGroups.of(counts.respondentsByGroup(), threshold));
        changes.tell(new SurveyChange(survey, "closed"));
    }

    /** @return whether nothing is left to cut off */
    boolean cutOne(UUID survey) {
        return cutOffs.cutOne(survey);
    }

    private static Summary summary(Survey survey, RatingCounts counts, int threshold) {
        Breakdown breakdown = survey.plan().breakdown();
        return new Suppression(
                        survey.elements(),
                        survey.framework().levels(),
                        breakdown,
                        withInvited(counts.respondentsByGroup(), survey, breakdown),
                        withInvited(counts.respondentsByRole(), survey, Breakdown.ROLE),
                        threshold)
                .summary(counts);
    }

    /** Groups in which somebody was invited and nobody answered are there with 0, so that a group's mere presence tells nothing. */
    private static Map<String, Long> withInvited(Map<String, Long> answered, Survey survey, Breakdown breakdown) {
        Map<String, Long> respondents = new HashMap<>(answered);
        survey.invited().forEach(invited -> respondents.putIfAbsent(breakdown.group(invited), 0L));
        return respondents;
    }
}
