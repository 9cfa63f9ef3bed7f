package org.waymark.survey.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.kit.language.Languages;
import org.waymark.survey.form.Form;

/** How one language says what the page says. */
record Words(Locale language, Texts texts) {
    static Words in(Locale language) {
        return new Words(
                language,
                language.equals(Languages.WELSH)
                        ? MessageBundles.get(Texts.class, Localized.Literal.of(language.toLanguageTag()))
                        : MessageBundles.get(Texts.class));
    }

    /** The words in the language that the form is in. */
    static Words of(Form form) {
        return in(Locale.forLanguageTag(form.language()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
