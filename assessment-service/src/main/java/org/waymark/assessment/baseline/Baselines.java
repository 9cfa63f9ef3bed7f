package org.waymark.assessment.baseline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.assessment.Assessment;

/** The baselines, every revision of them. */
@ApplicationScoped
public class Baselines implements PanacheRepositoryBase<Baseline, BaselineKey> {
    private final Clock clock;

    Baselines(Clock clock) {
        this.clock = clock;
    }

    /** @param reason why it supersedes the revision before; null for the first */
    Baseline keep(BaselineKey key, BaselineResult result, String signedOffBy, String reason) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        Baseline baseline = new Baseline(key, result, now, signedOffBy, reason);
        persist(baseline);
        return baseline;
    }

    public Optional<Baseline> revision(UUID assessmentId, int revision) {
        return findByIdOptional(new BaselineKey(assessmentId, revision));
    }

    /** The revision that stands; empty before sign-off. */
    public Optional<Baseline> latest(Assessment assessment) {
        return revision(assessment.id(), assessment.revision());
    }
}
