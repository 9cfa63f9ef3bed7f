package org.waymark.assessment.assessment;

import java.util.Map;
import org.waymark.kit.change.Change;

/**
 * An assessment after something was done to it.
 *
 * @param late whether it was started or submitted after the last day of its cycle
 */
public record AssessmentChange(Assessment assessment, Action done, boolean late) implements Change {
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
        return late ? Map.of("version", assessment.version(), "late", true) : Map.of("version", assessment.version());
    }
}
