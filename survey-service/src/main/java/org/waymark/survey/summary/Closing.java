package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;
import org.waymark.kit.storage.StoredJson;
import org.waymark.survey.survey.Invited;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;
import org.waymark.survey.survey.Thresholds;

/** Closes a survey: counts once, clears, freezes, and takes from the responses what nobody needs any more. */
@ApplicationScoped
class Closing {
    private final ScopedSurveys surveys;
    private final Tallies tallies;
    private final Thresholds thresholds;
    private final Changes changes;

    Closing(ScopedSurveys surveys, Tallies tallies, Thresholds thresholds, Changes changes) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.thresholds = thresholds;
        this.changes = changes;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it is open */
    @Transactional
    Survey close(UUID surveyId) {
        Survey survey = surveys.lock(surveyId);
        survey.requireOpen();
        Map<String, Long> respondents = tallies.respondentsByRole(surveyId);
        int threshold = thresholds.atClose(survey);
        survey.close(summary(survey, respondents, threshold));
        tallies.rewrite(surveyId, StoredJson.write(KeptRoles.of(respondents, threshold)));
        changes.tell(new SurveyChange(survey, "closed"));
        return survey;
    }

    private Summary summary(Survey survey, Map<String, Long> respondents, int threshold) {
        List<String> roles = new ArrayList<>(respondents.keySet());
        survey.invited().stream().map(Invited::role).forEach(roles::add);
        Suppression suppression = new Suppression(
                survey.framework().elements(), survey.framework().levels(), roles, threshold);
        long all = respondents.values().stream().mapToLong(Long::longValue).sum();
        return suppression.summary(all, tallies.count(survey.id()));
    }
}
