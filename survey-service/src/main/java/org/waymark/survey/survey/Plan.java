package org.waymark.survey.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.framework.Framework;

/**
 * What a coordinator plans a survey to be.
 *
 * @param languages languages it is answered in, {@code en} or {@code cy}
 * @param elements codes of the elements asked; null for all of the framework
 * @param threshold the fewest respondents a breakdown may have; null for the least that is allowed
 * @param daysBetweenReminders how many days at least lie between two reminders
 * @param retentionDays how many days after the close all but the summary is kept
 */
@Embeddable
public record Plan(
        @JdbcTypeCode(SqlTypes.JSON) PlanTexts texts,
        LocalDate opensOn,
        LocalDate closesOn,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> languages,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> elements,
        @Enumerated(EnumType.STRING) Breakdown breakdown,
        Integer threshold,
        int daysBetweenReminders,
        int retentionDays) {
    /** Fewer people than this never show by themselves, whatever the threshold. */
    public static final int FEWEST_AT_ONCE = 5;

    public Plan {
        languages = languages.stream().distinct().sorted().toList();
    }

    /** The same plan with all decided that it leaves open. */
    Plan settled(Framework framework, int leastThreshold) {
        return new Plan(
                texts,
                opensOn,
                closesOn,
                languages,
                elements == null ? framework.elements() : elements,
                breakdown,
                threshold == null ? leastThreshold : threshold,
                daysBetweenReminders,
                retentionDays);
    }

    /** Its title in one of its languages. */
    public String title(String language) {
        return texts.in(language).title();
    }

    /** The language someone asks for, else the first it is answered in. */
    public String language(Locale asked) {
        String tag = asked.toLanguageTag();
        return languages.contains(tag) ? tag : languages.get(0);
    }

    /** While the survey is open, what people do is told of so many at once: five, or the threshold where it is higher. */
    public int step() {
        return Math.max(FEWEST_AT_ONCE, threshold);
    }

    Plan until(LocalDate day) {
        return new Plan(
                texts, opensOn, day, languages, elements, breakdown, threshold, daysBetweenReminders, retentionDays);
    }

    /** Every rule the plan breaks, not only the first. */
    Faults faults(FrameworkRef pinned, Framework framework, int leastThreshold) {
        Faults faults = new Faults()
                .check(
                        !closesOn.isBefore(opensOn),
                        "closesOn",
                        "closes-before-it-opens",
                        "A survey closes on the day it opens or later.")
                .check(
                        threshold >= leastThreshold,
                        "threshold",
                        "threshold-too-low",
                        "The threshold of this assessment's surveys is at least {least}.",
                        leastThreshold)
                .check(
                        framework.speaks(languages, pinned.variant()),
                        "languages",
                        "language-incomplete",
                        "The framework is not complete in every language named.");
        texts.check(languages, faults);
        checkElements(framework, faults);
        return faults;
    }

    private void checkElements(Framework framework, Faults faults) {
        FrameworkNames names = new FrameworkNames(framework.path(), framework.elements(), framework.levels());
        NamedOnce once = new NamedOnce();
        for (int number = 0; number < elements.size(); number++) {
            String path = "elements[" + number + "]";
            names.checkElement(faults, path, elements.get(number));
            once.check(faults, path, elements.get(number));
        }
    }
}
