package org.waymark.assessment.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.waymark.events.SurveyChanged;

/** The surveys that have arrived from the survey service. */
@ApplicationScoped
public class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    /** The closed surveys of an assessment, in a stable order. */
    public List<SurveyChanged> closed(UUID assessmentId) {
        return list("assessmentId = ?1 and status = 'CLOSED' order by surveyId", assessmentId).stream()
                .map(Survey::state)
                .filter(survey -> survey.summary() != null)
                .toList();
    }

    public boolean anyOpen(UUID assessmentId) {
        return count("assessmentId = ?1 and status = 'OPEN'", assessmentId) > 0;
    }

    public void keep(SurveyChanged state) {
        findByIdOptional(state.surveyId())
                .ifPresentOrElse(known -> known.replace(state), () -> persist(new Survey(state)));
    }
}
