package org.waymark.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of {@code examples.txt}.
 *
 * @param who name of a user of the demonstration, after {@code browser:} where they sign in with one; or {@code anyone}
 * @param others values sent in place of the examples, by name of the parameter or, after a slash, of the field; {@code body} for all of it
 * @param ofAnswer by name a path into the answer whose value is kept, {@code *} for all of it; or by path, after another equals sign, its value
 */
record ExampleLine(
        String service, String who, String operation, Map<String, String> others, Map<String, String> ofAnswer) {
    private static final String BROWSER = "browser:";
    private static final Path FILE = Path.of("src", "test", "resources", "examples.txt");

    String what() {
        return service + " " + operation;
    }

    boolean isAnyone() {
        return who.equals("anyone");
    }

    boolean inBrowser() {
        return who.startsWith(BROWSER);
    }

    String user() {
        return inBrowser() ? who.substring(BROWSER.length()) : who;
    }

    /** What is sent in place of fields of the example's body, by their names. */
    Map<String, String> inBody() {
        return others.entrySet().stream()
                .filter(other -> other.getKey().startsWith("/"))
                .collect(Collectors.toMap(other -> other.getKey().substring(1), Map.Entry::getValue));
    }

    Map<String, String> kept() {
        return ofAnswer.entrySet().stream()
                .filter(one -> !one.getValue().startsWith("="))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the answer must say, by path. */
    Map<String, String> expected() {
        return ofAnswer.entrySet().stream()
                .filter(one -> one.getValue().startsWith("="))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().substring(1)));
    }

    boolean changesBody() {
        return !inBody().isEmpty();
    }

    static List<ExampleLine> all() {
        List<ExampleLine> lines = new ArrayList<>();
        for (String text : text()) {
            if (text.startsWith(" ")) {
                lines.get(lines.size() - 1)
                        .ofAnswer
                        .putAll(pairs(List.of(text.strip().split(" +"))));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                List<String> words = List.of(text.split(" +"));
                lines.add(new ExampleLine(
                        words.get(0),
                        words.get(1),
                        words.get(2),
                        pairs(words.subList(3, words.size())),
                        new LinkedHashMap<>()));
            }
        }
        return lines;
    }

    private static Map<String, String> pairs(List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        words.forEach(word -> pairs.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        return pairs;
    }

    private static List<String> text() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
