package org.waymark.reporting.page;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kit.language.Languages;

/**
 * Which language someone reads the page in: what they choose now, else what they chose before, else what their browser asks for.
 *
 * @param chosen now; null when they chose none
 * @param before what the cookie remembers; null without one
 * @param accepted the header {@code Accept-Language}; null without one
 */
record PageLanguage(String chosen, String before, String accepted) {
    private static final Set<String> SPOKEN = Set.of("en", "cy");

    PageLanguage {
        chosen = spoken(chosen);
        before = spoken(before);
    }

    Words words() {
        return Words.in(Languages.asked(Stream.of(chosen, before, accepted)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
    }

    /** A language that the page does not speak is no choice. */
    private static String spoken(String tag) {
        return SPOKEN.contains(String.valueOf(tag)) ? tag : null;
    }
}
