package org.waymark.assessment.baseline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.assessment.Assessment;

/** The baselines, every revision of them. */
@ApplicationScoped
public class Baselines implements PanacheRepositoryBase<Baseline, BaselineKey> {

    public Optional<Baseline> revision(UUID assessmentId, int revision) {
        return findByIdOptional(new BaselineKey(assessmentId, revision));
    }

    /** The revision that stands; empty before sign-off. */
    public Optional<Baseline> latest(Assessment assessment) {
        return revision(assessment.id(), assessment.revision());
    }
}
