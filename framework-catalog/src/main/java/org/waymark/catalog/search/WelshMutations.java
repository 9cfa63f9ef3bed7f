package org.waymark.catalog.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The initial mutations of Welsh: one word begins in up to four ways, so {@code cymuned}, {@code gymuned}, {@code chymuned} and
 * {@code nghymuned} have to be found alike, and {@code effaith} and {@code heffaith}. Reference: P. W. Thomas, Gramadeg y Gymraeg (1996), on treigladau.
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
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final String VOWELS = "aeiouwy";
    /** What is left at the beginning when a {@code g} has gone. */
    private static final String AFTER_G = "aeiouwylrn";

    private WelshMutations() {}

    /** Every form the word may stand in, whichever of them it is itself; in lower case, without accents. */
    static Set<String> formsOf(String word) {
        String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain);
        Stream.concat(Stream.of(plain), radicals(plain)).forEach(radical -> {
            forms.add(radical);
            mutated(radical).forEach(forms::add);
        });
        forms.remove("");
        return forms;
    }

    private static Stream<String> mutated(String radical) {
        String first = firstLetter(radical);
        if (VOWELS.contains(first)) {
            return Stream.of("h" + radical);
        }
        return MUTATED.getOrDefault(first, List.of()).stream()
                .map(begins -> begins + radical.substring(first.length()));
    }

    private static Stream<String> radicals(String word) {
        if (word.isEmpty()) {
            return Stream.empty();
        }
        String first = firstLetter(word);
        Stream<String> changed = MUTATED.entrySet().stream()
                .filter(entry -> entry.getValue().contains(first))
                .map(entry -> entry.getKey() + word.substring(first.length()));
        Optional<String> dropped =
                Optional.of(word).filter(any -> AFTER_G.contains(first)).map(rest -> "g" + rest);
        Optional<String> withoutH = Optional.of(word)
                .filter(any -> first.equals("h") && word.length() > 1 && VOWELS.contains(word.substring(1, 2)))
                .map(any -> word.substring(1));
        return Stream.of(changed, dropped.stream(), withoutH.stream()).flatMap(Function.identity());
    }

    private static String firstLetter(String word) {
        return LETTERS.stream().filter(word::startsWith).findFirst().orElse(word.isEmpty() ? "" : word.substring(0, 1));
    }
}
