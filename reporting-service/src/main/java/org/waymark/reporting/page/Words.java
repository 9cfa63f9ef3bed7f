package org.waymark.reporting.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kit.language.Languages;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.figures.AreaGroup;
import org.waymark.reporting.figures.Figure;
import org.waymark.reporting.figures.Picture;

/** How one language says what the page says. */
record Words(Locale language, Texts texts, NumberFormat numbers) {
    private static final Pattern OUT_OF = Pattern.compile("(\\d+) of (\\d+)");

    static Words in(Locale language) {
        Texts texts = language.equals(Languages.WELSH)
                ? MessageBundles.get(Texts.class, Localized.Literal.of(language.toLanguageTag()))
                : MessageBundles.get(Texts.class);
        return new Words(language, texts, NumberFormat.getIntegerInstance(language));
    }

    /** The picture with titles in this language; where there is none, the code and that there is none. */
    Picture titled(Picture picture) {
        return language.equals(Languages.WELSH) ? picture.inWelsh(this::noTitle) : picture;
    }

    Framework titled(Framework framework) {
        return language.equals(Languages.WELSH) ? framework.inWelsh(this::noTitle) : framework;
    }

    private String noTitle(String code, String english) {
        return texts.noTitle(code);
    }

    String group(AreaGroup group) {
        return switch (group) {
            case ENGLAND -> texts.england();
            case WALES -> texts.wales();
            case TOGETHER -> texts.together();
        };
    }

    String number(Figure figure) {
        return figure.isNumber() ? numbers.format(figure.value()) : figure.text();
    }

    String percent(Figure figure) {
        return figure.isNumber() ? number(figure) + "%" : figure.text();
    }

    String outOf(Figure part, Figure whole) {
        return part.isNumber() ? texts.outOf(number(part), number(whole)) : part.text();
    }

    /** A cell as figures are compared, such as {@code 17 of 20}. */
    String cell(String compared) {
        Matcher parts = OUT_OF.matcher(compared);
        return parts.matches() ? texts.outOf(parts.group(1), parts.group(2)) : compared;
    }
}
