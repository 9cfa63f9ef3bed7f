package org.waymark.survey.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.events.AssessmentChanged;

/** The assessments that have arrived. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    public void replace(AssessmentChanged state) {
        getEntityManager().merge(new Assessment(state));
    }
}
