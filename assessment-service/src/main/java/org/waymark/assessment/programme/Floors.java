package org.waymark.assessment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's floors, and with them what the results of a programme have kept to. */
@ApplicationScoped
class Floors {
    private final FloorPolicy operators;
    private final Results results;

    Floors(
            @ConfigProperty(name = "waymark.floor.threshold") int threshold,
            @ConfigProperty(name = "waymark.floor.minimum-areas") int minimumAreas,
            Results results) {
        this.operators = new FloorPolicy(threshold, minimumAreas);
        this.results = results;
    }

    FloorPolicy ofNewProgrammes() {
        return operators;
    }

    FloorPolicy of(Programme programme) {
        return results.existIn(programme.id()) ? operators.raisedTo(programme.definition()) : operators;
    }
}
