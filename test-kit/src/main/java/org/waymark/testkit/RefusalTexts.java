package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the module under test to its promise that every refusal has its Welsh. */
public final class RefusalTexts {
    private static final String FILE = "texts/refusals.yaml";
    private static final Path CLASSES = Path.of("target", "classes");
    private static final TypeReference<Map<String, List<Map<String, String>>>> BY_CODE = new TypeReference<>() {};
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path classes;
    private final Set<String> complaints = new TreeSet<>();

    private RefusalTexts(Path classes) {
        this.classes = classes;
    }

    /**
     * Fails, with a line for each, where the classes of this module say a sentence that has no Welsh, that cannot be told before the
     * class runs, or whose places the arguments or the Welsh do not fill; and where {@code texts/refusals.yaml} holds what nothing says.
     *
     * @param others sentences that are said otherwise than by our refusals and constraints
     */
    public static void mustHaveTheirWelsh(Sentence... others) throws IOException {
        assertEquals("", String.join("\n", complaints(CLASSES, others)));
    }

    /** What {@link #mustHaveTheirWelsh} would say of the classes under another directory, in alphabetical order. */
    public static Set<String> complaints(Path classes, Sentence... others) throws IOException {
        RefusalTexts texts = new RefusalTexts(classes);
        Set<Sentence> said = new HashSet<>(List.of(others));
        said.addAll(SaidInClasses.under(classes, texts.complaints));
        Map<Sentence, String> known = new HashMap<>();
        for (URL file : Collections.list(RefusalTexts.class.getClassLoader().getResources(FILE))) {
            known.putAll(read(file));
        }
        said.forEach(sentence -> texts.compare(sentence, known.get(sentence)));
        texts.lookForLeftovers(said);
        return texts.complaints;
    }

    private static Map<Sentence, String> read(URL file) throws IOException {
        Map<Sentence, String> welsh = new HashMap<>();
        YAML.readValue(file, BY_CODE)
                .forEach((code, wordings) -> wordings.forEach(
                        wording -> welsh.put(new Sentence(code, wording.get("en")), wording.get("cy"))));
        return welsh;
    }

    private void compare(Sentence sentence, String welsh) {
        if (welsh == null || welsh.isBlank()) {
            complaints.add("no Welsh: " + sentence);
        } else if (!Sentence.places(welsh).equals(sentence.places())) {
            complaints.add("the Welsh has other places: " + sentence);
        }
    }

    private void lookForLeftovers(Set<Sentence> said) throws IOException {
        Path own = classes.resolve(FILE);
        List<Sentence> leftovers = new ArrayList<>();
        if (Files.exists(own)) {
            leftovers.addAll(read(own.toUri().toURL()).keySet());
        }
        leftovers.removeAll(said);
        leftovers.forEach(leftover -> complaints.add("nothing says: " + leftover));
    }
}
