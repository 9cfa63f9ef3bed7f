package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the module under test to its promise that every refusal stands in the list of problem codes, with its Welsh. */
public final class RefusalTexts {
    private static final String FILE = "texts/refusals.yaml";
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> NO_CODES = Set.of("title", "hint");
    private static final Set<String> OF_LISTS = Set.of("list", "nearest");
    private static final String WANTED =
            "An entry of " + FILE + " holds kind, path, details (an example for each named place) and says (en, cy). ";

    private final Path classes;
    private final Set<String> complaints = new TreeSet<>();

    private RefusalTexts(Path classes) {
        this.classes = classes;
    }

    /**
     * Fails, with a line for each, where the classes of this module say a sentence that has no Welsh, that cannot be told before the
     * class runs, or whose places the arguments or the Welsh do not fill; refuse with a code that the list does not have, or not of that
     * kind or with those details; and where {@code texts/refusals.yaml} holds what nothing says.
     *
     * @param others sentences that are said otherwise than by our refusals and constraints
     */
    public static void mustHaveTheirWelsh(Sentence... others) throws IOException {
        assertEquals("", String.join("\n", complaints(CLASSES, others)), WANTED);
    }

    /** What {@link #mustHaveTheirWelsh} would say of the classes under another directory, in alphabetical order. */
    public static Set<String> complaints(Path classes, Sentence... others) throws IOException {
        RefusalTexts texts = new RefusalTexts(classes);
        SaidInClasses inClasses = SaidInClasses.under(classes, texts.complaints);
        Set<Sentence> said = new HashSet<>(List.of(others));
        said.addAll(inClasses.sentences());
        Map<String, RefusalEntry> known = new HashMap<>();
        for (URL file : Collections.list(RefusalTexts.class.getClassLoader().getResources(FILE))) {
            RefusalEntry.in(file).forEach((code, entry) -> known.merge(code, entry, RefusalEntry::and));
        }
        said.forEach(sentence -> texts.compare(sentence, known.get(sentence.code())));
        inClasses.kinds().forEach((code, kinds) -> texts.compareKinds(code, kinds, known.get(code)));
        texts.lookForLeftovers(said);
        return texts.complaints;
    }

    private void compare(Sentence sentence, RefusalEntry entry) {
        String welsh = entry == null ? null : entry.welsh().get(sentence.english());
        if (welsh == null || welsh.isBlank()) {
            complaints.add((entry == null ? "no entry: " : "no Welsh: ") + sentence);
        } else if (!Sentence.places(welsh).equals(sentence.places())) {
            complaints.add("the Welsh has other places: " + sentence);
        } else if (!NO_CODES.contains(sentence.code()) && !entry.details().containsAll(sentence.places())) {
            complaints.add("details without an example for " + sentence.places() + ": " + sentence);
        }
        if (sentence.hasNumberedPlaces()) {
            complaints.add("places have names, such as {level}: " + sentence);
        }
    }

    private void compareKinds(String code, Set<String> kinds, RefusalEntry entry) {
        kinds.stream()
                .filter(kind -> entry != null && !entry.kinds().contains(kind))
                .forEach(kind -> complaints.add(code + " is also refused as " + kind));
    }

    private void lookForLeftovers(Set<Sentence> said) throws IOException {
        Path own = classes.resolve(FILE);
        if (Files.exists(own)) {
            RefusalEntry.in(own.toUri().toURL()).forEach((code, entry) -> lookForLeftovers(code, entry, said));
        }
    }

    private void lookForLeftovers(String code, RefusalEntry entry, Set<Sentence> said) {
        Set<Sentence> sentences = entry.welsh().keySet().stream()
                .map(english -> new Sentence(code, english))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(entry.details());
        sentences.forEach(sentence -> unused.removeAll(sentence.places()));
        unused.removeAll(OF_LISTS);
        sentences.stream()
                .filter(sentence -> !said.contains(sentence))
                .forEach(left -> complaints.add("nothing says: " + left));
        if (!unused.isEmpty()) {
            complaints.add("no sentence of " + code + " has the places " + unused);
        }
        if (entry.kinds().isEmpty() && !NO_CODES.contains(code)) {
            complaints.add(code + " says no kind");
        }
    }
}
