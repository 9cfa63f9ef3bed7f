package org.waymark.survey.survey;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.assessment.Assessment;
import org.waymark.survey.framework.Framework;

/**
 * What a coordinator plans a survey to be.
 *
 * @param languages languages it is answered in, {@code en} or {@code cy}
 * @param threshold the fewest respondents a breakdown may have; null for what the programme asks for
 */
@Embeddable
public record Plan(
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> languages,
        Integer threshold) {
    public Plan {
        languages = languages.stream().distinct().sorted().toList();
    }

    /** The same plan with its threshold decided. */
    Plan settled(int programmeThreshold) {
        return threshold != null ? this : new Plan(title, opensOn, closesOn, languages, programmeThreshold);
    }

    Plan until(LocalDate day) {
        return new Plan(title, opensOn, day, languages, threshold);
    }

    /** Every rule the plan breaks, not only the first. */
    Faults faults(Assessment assessment, Framework framework) {
        return new Faults()
                .check(
                        !closesOn.isBefore(opensOn),
                        "closesOn",
                        "closes-before-it-opens",
                        "A survey closes on the day it opens or later.")
                .check(
                        threshold >= assessment.threshold(),
                        "threshold",
                        "threshold-too-low",
                        "The programme asks for a threshold of at least {0}.",
                        assessment.threshold())
                .check(
                        framework.speaks(languages, assessment.framework().variant()),
                        "languages",
                        "language-incomplete",
                        "The framework is not complete in every language named.");
    }
}
