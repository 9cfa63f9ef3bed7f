package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.events.SurveyChanged.Unreached;
import org.waymark.kit.change.Changes;
import org.waymark.survey.response.LaterAnswers;
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
    private final LaterAnswers laterAnswers;
    private final Changes changes;

    ClosingSteps(Tallies tallies, CutOffs cutOffs, Thresholds thresholds, LaterAnswers laterAnswers, Changes changes) {
        this.tallies = tallies;
        this.cutOffs = cutOffs;
        this.thresholds = thresholds;
        this.laterAnswers = laterAnswers;
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
        Counted counts = tallies.count(survey);
        int threshold = thresholds.atClose(survey);
        survey.close(summary(survey, counts, threshold));
        cutOffs.begin(survey.id(), KeptGroups.of(counts.reached().respondentsByGroup(), threshold));
        changes.tell(new SurveyChange(survey, "closed"));
    }

    /** @return whether nothing is left to cut off */
    boolean cutOne(UUID survey) {
        return cutOffs.cutOne(survey);
    }

    private Summary summary(Survey survey, Counted counts, int threshold) {
        Breakdown breakdown = survey.plan().breakdown();
        RatingCounts others = counts.unreached();
        Unreached unreached = rule(survey, others.respondentsByGroup(), others.respondentsByRole(), threshold)
                .unreached(others, laterAnswers.of(survey.id()));
        RatingCounts reached = counts.reached();
        return rule(
                        survey,
                        withInvited(reached.respondentsByGroup(), survey, breakdown),
                        withInvited(reached.respondentsByRole(), survey, Breakdown.ROLE),
                        threshold)
                .summary(reached, !survey.contacts().waived(), unreached);
    }

    private static Suppression rule(Survey survey, Map<String, Long> groups, Map<String, Long> roles, int threshold) {
        return new Suppression(
                survey.elements(), survey.framework().levels(), survey.plan().breakdown(), groups, roles, threshold);
    }

    /** Groups in which somebody was invited and nobody answered are there with 0, so that a group's mere presence tells nothing. */
    private static Map<String, Long> withInvited(Map<String, Long> answered, Survey survey, Breakdown breakdown) {
        Map<String, Long> respondents = new HashMap<>(answered);
        survey.invited().forEach(invited -> respondents.putIfAbsent(breakdown.group(invited), 0L));
        return respondents;
    }
}
