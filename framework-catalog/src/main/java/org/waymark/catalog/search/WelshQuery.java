package org.waymark.catalog.search;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what somebody types in Welsh into a query for PostgreSQL: every word, in any of its mutations, or as a beginning. */
final class WelshQuery {
    /** A modifier letter is an apostrophe. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^\\p{Lm}]]+");

    private static final String NONE = "()";
    private static final int SHORTEST_BEGINNING = 4;

    private WelshQuery() {}

    /** @return an expression for {@code to_tsquery}; empty where nothing typed is a word */
    static String of(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(WelshQuery::anyForm)
                .filter(forms -> !forms.equals(NONE))
                .collect(Collectors.joining(" & "));
    }

    private static String anyForm(String word) {
        String beginning = word.length() < SHORTEST_BEGINNING ? "" : ":*";
        return WelshMutations.formsOf(word).stream()
                .map(form -> form + beginning)
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
