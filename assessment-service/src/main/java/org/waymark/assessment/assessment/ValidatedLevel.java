package org.waymark.assessment.assessment;

import java.util.List;
import java.util.Map;
import org.waymark.assessment.validation.Decision;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Outcome;

/**
 * What stands for one element once the panel has decided.
 *
 * @param agreed what the partners agreed
 * @param decision what the panel decided; null where there was nothing to decide
 * @param level the level that stands; null unless the element is rated
 */
public record ValidatedLevel(AgreedLevel agreed, Decision decision, Integer level) {

    static List<ValidatedLevel> all(List<AgreedLevel> agreed, PanelReview review) {
        Map<String, Decision> decisions = review.decisionsByElement();
        return agreed.stream()
                .map(level -> of(level, decisions.get(level.element())))
                .toList();
    }

    private static ValidatedLevel of(AgreedLevel agreed, Decision decision) {
        if (!agreed.outcome().isRated()) {
            return new ValidatedLevel(agreed, null, null);
        }
        Integer level = decision != null && decision.adjusts() ? decision.level() : agreed.level();
        return new ValidatedLevel(agreed, decision, level);
    }

    public boolean hasDissent() {
        return agreed.outcome() == Outcome.AGREED_WITH_DISSENT;
    }

    /** {@code RATED}, {@code UNRATED} or {@code NOT_APPLICABLE}. */
    public String status() {
        return switch (agreed.outcome()) {
            case AGREED, AGREED_WITH_DISSENT -> "RATED";
            case NOT_AGREED -> "UNRATED";
            case NOT_APPLICABLE -> "NOT_APPLICABLE";
        };
    }
}
