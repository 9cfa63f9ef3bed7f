package org.waymark.reporting.page;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
    PageLanguage {
        chosen = spoken(chosen);
        before = spoken(before);
    }

    static final String COOKIE = "waymark-language";
    private static final Set<String> SPOKEN = Set.of("en", "cy");
    private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    Words words() {
        return Words.in(Languages.asked(Stream.of(chosen, before, accepted)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
    }

    /** The cookie that remembers the choice; none when there was no choice. */
    NewCookie[] remembered() {
        return chosen == null
                ? new NewCookie[0]
                : new NewCookie[] {
                    new NewCookie.Builder(COOKIE)
                            .value(Languages.asked(chosen).toLanguageTag())
                            .path("/")
                            .maxAge(YEAR)
                            .httpOnly(true)
                            .sameSite(NewCookie.SameSite.LAX)
                            .build()
                };
    }

    /** A language that the page does not speak is no choice. */
    private static String spoken(String tag) {
        return SPOKEN.contains(String.valueOf(tag)) ? tag : null;
    }

    /** Where the same page is to be read in another language. */
    static String switchTo(String language, UUID programmeId, UUID cycleId, String framework) {
        UriBuilder page = UriBuilder.fromPath("/").queryParam("language", language);
        if (programmeId != null) {
            page.queryParam("programme", programmeId);
        }
        if (cycleId != null) {
            page.queryParam("cycle", cycleId);
        }
        if (framework != null) {
            // a caller may write braces, which the builder would take for a place to fill
            page.queryParam("framework", "{framework}");
            return page.build(framework).toString();
        }
        return page.build().toString();
    }
}
