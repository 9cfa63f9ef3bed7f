package org.waymark.reporting.page;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.UUID;

/** What an answer says of languages beside the page itself. */
final class LanguageAnswers {
    static final String COOKIE = "waymark-language";
    private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private LanguageAnswers() {}

    /** The cookie that remembers a choice; none where there was no choice. */
    static NewCookie[] remembering(PageLanguage language) {
        return language.chosen() == null
                ? new NewCookie[0]
                : new NewCookie[] {
                    new NewCookie.Builder(COOKIE)
                            .value(language.chosen())
                            .path("/")
                            .maxAge(YEAR)
                            .httpOnly(true)
                            .sameSite(NewCookie.SameSite.LAX)
                            .build()
                };
    }

    /** Where the same page is to be read in another language. */
    static String switchTo(String language, UUID programmeId, UUID cycleId, String framework) {
        UriBuilder page = UriBuilder.fromPath("/").queryParam("language", language);
        if (programmeId != null) {
            page.queryParam("programmeId", programmeId);
        }
        if (cycleId != null) {
            page.queryParam("cycleId", cycleId);
        }
        if (framework != null) {
            // a caller may write braces, which the builder would take for a place to fill
            page.queryParam("framework", "{framework}");
            return page.build(framework).toString();
        }
        return page.build().toString();
    }
}
