package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.Seal;
import org.waymark.survey.anonymity.SurveyKeys;

/** The surveys of the caller's own areas; for the caller there are no others. */
@ApplicationScoped
public class ScopedSurveys {
    private final Surveys surveys;
    private final SurveyKeys keys;
    private final Caller caller;

    ScopedSurveys(Surveys surveys, SurveyKeys keys, Caller caller) {
        this.surveys = surveys;
        this.keys = keys;
        this.caller = caller;
    }

    /** @throws Refusal 404 unless the survey is one of the caller's areas */
    public Survey find(UUID id) {
        return own(surveys.findByIdOptional(id));
    }

    /**
     * As {@link #find}, and keeps other writers waiting.
     *
     * @throws Refusal 404 unless the survey is one of the caller's areas
     */
    public Survey lock(UUID id) {
        return own(surveys.lock(id));
    }

    /** Whether nobody has a survey under this id. */
    boolean isNew(UUID id) {
        return surveys.count("id", id) == 0;
    }

    /** Adds a survey under the service's current key. */
    Survey draft(UUID id, Plan plan, Referents.Found found) {
        Survey survey = Survey.draft(
                id, plan, found.assessment(), found.framework(), found.leastThreshold(), Seal.under(keys.current()));
        surveys.persist(survey);
        return survey;
    }

    Page<Survey> list(UUID assessment, Paging paging) {
        return surveys.in(caller.areas(), assessment, paging);
    }

    private Survey own(Optional<Survey> survey) {
        return survey.filter(found -> caller.affiliatedTo(found.assessment().areas()))
                .orElseThrow(() -> Refusal.notFound("surveyId", "survey"));
    }
}
