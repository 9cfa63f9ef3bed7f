package org.waymark.catalog.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A language the catalogue can speak. */
public enum Language {
    EN,
    CY;

    /** The language tag, {@code en} or {@code cy}. */
    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first accepted language that is offered, or English: the answer always says which one it speaks.
     *
     * @param accepted what the caller accepts, best first
     */
    public static Language preferred(List<Locale> accepted, Collection<Language> offered) {
        for (Locale locale : accepted) {
            for (Language language : offered) {
                if (language.tag().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return EN;
    }
}
