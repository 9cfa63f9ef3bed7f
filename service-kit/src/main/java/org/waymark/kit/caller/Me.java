package org.waymark.kit.caller;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.kit.language.Languages;

/**
 * Who is calling, as this service understands the token.
 *
 * @param subject whom decisions and the audit log name
 * @param client the application that asked for the token; ids that a machine chooses are its own
 * @param roles those that the services know
 * @param areas GSS codes of the areas the caller is affiliated to
 * @param programmes ids of the programmes the caller works for
 * @param language in which this request is answered
 * @param languages in which requests can be answered
 */
public record Me(
        String subject,
        String client,
        SortedSet<String> roles,
        SortedSet<String> areas,
        SortedSet<UUID> programmes,
        String language,
        List<String> languages) {
    static Me of(Caller caller, Locale language) {
        return new Me(
                caller.subject(),
                caller.client(),
                Roles.among(caller.roles()),
                new TreeSet<>(caller.areas()),
                new TreeSet<>(caller.programmes()),
                language.toLanguageTag(),
                Languages.SPOKEN.stream().map(Locale::toLanguageTag).toList());
    }
}
