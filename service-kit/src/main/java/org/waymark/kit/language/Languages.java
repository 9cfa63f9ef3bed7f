package org.waymark.kit.language;

import java.util.List;
import java.util.Locale;

/** English and Welsh, and which of them a caller asks for. */
public final class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale WELSH = Locale.forLanguageTag("cy");

    /** The one that stands in for others first. */
    public static final List<Locale> SPOKEN = List.of(ENGLISH, WELSH);

    private Languages() {}

    /**
     * @param acceptLanguage the header {@code Accept-Language}; may be null or unreadable
     * @return the language liked best of those spoken here; English where none is named
     */
    public static Locale asked(String acceptLanguage) {
        if (acceptLanguage == null) {
            return ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? ENGLISH : best;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            // the second is what the platform makes of a lone hyphen
            return ENGLISH;
        }
    }
}
