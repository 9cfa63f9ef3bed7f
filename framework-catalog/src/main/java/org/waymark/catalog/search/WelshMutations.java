package org.waymark.catalog.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The initial mutations of Welsh: one word begins in up to four ways, so {@code cymuned}, {@code gymuned}, {@code chymuned} and
 * {@code nghymuned} have to be found alike. Reference: P. W. Thomas, Gramadeg y Gymraeg (1996), on treigladau.
 */
final class WelshMutations {
    private static final List<String> LETTERS =
            List.of("ngh", "mh", "nh", "ph", "th", "ch", "dd", "ff", "ng", "ll", "rh");
    private static final Map<String, List<String>> MUTATED = Map.of(
            "p", List.of("b", "mh", "ph"),
            "t", List.of("d", "nh", "th"),
            "c", List.of("g", "ngh", "ch"),
            "b", List.of("f", "m"),
            "d", List.of("dd", "n"),
            "g", List.of("", "ng"),
            "m", List.of("f"),
            "ll", List.of("l"),
            "rh", List.of("r"));
    /** What is left at the beginning when a {@code g} has gone. */
    private static final String AFTER_G = "aeiouwylrn";

    private WelshMutations() {}

    /** Every form the word may stand in, whichever of them it is itself; in lower case. */
    static Set<String> formsOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lower);
        Stream.concat(Stream.of(lower), radicals(lower)).forEach(radical -> {
            forms.add(radical);
            mutated(radical).forEach(forms::add);
        });
        return forms;
    }

    private static Stream<String> mutated(String radical) {
        String first = firstLetter(radical);
        return MUTATED.getOrDefault(first, List.of()).stream()
                .map(begins -> begins + radical.substring(first.length()));
    }

    private static Stream<String> radicals(String word) {
        String first = firstLetter(word);
        Stream<String> changed = MUTATED.entrySet().stream()
                .filter(entry -> entry.getValue().contains(first))
                .map(entry -> entry.getKey() + word.substring(first.length()));
        Optional<String> dropped =
                Optional.of(word).filter(any -> AFTER_G.contains(first)).map(rest -> "g" + rest);
        return Stream.concat(changed, dropped.stream());
    }

    private static String firstLetter(String word) {
        return LETTERS.stream().filter(word::startsWith).findFirst().orElse(word.substring(0, 1));
    }
}
