package org.waymark.survey.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.kit.language.Languages;
import org.waymark.survey.survey.Plan;
import org.waymark.survey.survey.Survey;

/**
 * What the mails of a survey say, in every language it is offered in: nobody knows beforehand which one a person would like. Welsh comes
 * first.
 */
record MailText(Survey survey, boolean reminder) {
    private static final String BETWEEN_LANGUAGES = "\n\n----------\n\n";

    String subject() {
        return languages().stream().map(this::subject).collect(Collectors.joining(" / "));
    }

    String body(String link) {
        return languages().stream()
                .map(language -> body(language, link))
                .collect(Collectors.joining(BETWEEN_LANGUAGES));
    }

    /** Stored in alphabetical order, in which Welsh, {@code cy}, comes before English. */
    private List<String> languages() {
        return survey.plan().languages();
    }

    private String subject(String language) {
        String title = survey.plan().title(language);
        return reminder ? texts(language).reminder(title) : texts(language).invitation(title);
    }

    private String body(String language, String link) {
        MailTexts texts = texts(language);
        Plan plan = survey.plan();
        String unit = survey.assessment().unit();
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                .format(plan.closesOn());
        return String.join(
                "\n\n",
                reminder ? texts.askedAgain(unit) : texts.asked(unit),
                plan.title(language),
                texts.effort(),
                texts.here(day) + "\n" + link,
                texts.link(),
                texts.address());
    }

    private static MailTexts texts(String language) {
        return language.equals(Languages.WELSH.toLanguageTag())
                ? MessageBundles.get(MailTexts.class, Localized.Literal.of(language))
                : MessageBundles.get(MailTexts.class);
    }
}
