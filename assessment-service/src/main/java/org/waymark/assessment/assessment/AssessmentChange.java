package org.waymark.assessment.assessment;

import java.util.Map;
import org.waymark.kit.change.Change;

/** An assessment after something was done to it. */
public record AssessmentChange(Assessment assessment, Action done) implements Change {
    @Override
    public String action() {
        return done.past();
    }

    @Override
    public String subject() {
        return assessment.id().toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("version", assessment.version());
    }
}
