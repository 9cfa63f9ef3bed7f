package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables, and what the rule shows of them: {@code vectors.txt}. */
class ThreeStepRuleTest {
    static Stream<String> vectors() throws IOException {
        try (InputStream file = ThreeStepRuleTest.class.getResourceAsStream("vectors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void shows_what_leaves_enough_doubt(String vector) {
        String[] sides = vector.split(" => ");
        assertEquals(sides[1], shown(protect(sides[0])));
    }

    private static ProtectedTable protect(String given) {
        String[] parts = given.split(": ");
        String[] rule = parts[0].split(" ");
        int minimum = Integer.parseInt(rule[1]);
        List<Group> groups =
                Stream.of(parts[1].split("; ")).map(ThreeStepRuleTest::group).toList();
        int columns = groups.get(0).counts().size();
        return rule[0].equals("people")
                ? new PeopleRule(minimum).protect(columns, groups)
                : new AreaRule(minimum).protect(columns, groups);
    }

    private static Group group(String text) {
        String[] words = text.split(" ");
        long[] counts =
                Arrays.stream(words[1].split(",")).mapToLong(Long::parseLong).toArray();
        return Group.ofAreas(words[0], words.length == 3 ? Arrays.stream(counts).sum() : 0, counts);
    }

    private static String shown(ProtectedTable table) {
        Stream<String> rows = table.shownRows().map(row -> String.join("+", row.members()) + " " + counts(row));
        Stream<String> overall =
                Stream.of(table.overall()).filter(ProtectedRow::shown).map(row -> "overall " + counts(row));
        String all = Stream.concat(rows, overall).collect(Collectors.joining("; "));
        return all.isEmpty() ? "nothing" : all;
    }

    private static String counts(ProtectedRow row) {
        return row.counts().orElseThrow().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
