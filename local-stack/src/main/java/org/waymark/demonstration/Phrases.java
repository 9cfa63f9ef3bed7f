package org.waymark.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The made-up texts, by kind. */
final class Phrases {
    private static final Map<String, List<String>> BY_KIND = CsvFile.rows("phrases").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get("kind"), Collectors.mapping(row -> row.get("text"), Collectors.toList())));

    private Phrases() {}

    static String one(String kind, Chance chance) {
        return chance.pick(BY_KIND.get(kind));
    }

    static List<String> some(String kind, int howMany, Chance chance) {
        return chance.some(BY_KIND.get(kind), howMany);
    }
}
