package org.waymark.survey.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kit.refusal.Fault;

/**
 * What became of one line, as it is kept: nothing of what the line said, neither the id its client gave it nor an answer.
 *
 * @param outcome {@code created}, {@code unchanged}, {@code amended} or {@code rejected}
 * @param errors why it was rejected; empty otherwise
 */
record Outcome(long line, String outcome, List<Place> errors) {
    static final String CREATED = "created";
    static final String UNCHANGED = "unchanged";
    static final String AMENDED = "amended";
    static final String REJECTED = "rejected";

    /** The names that a path can be made of; any other was written by somebody, and may say anything. */
    private static final Set<String> NAMES = Set.of(
            "id",
            "role",
            "agency",
            "language",
            "revision",
            "ratings",
            "element",
            "level",
            "answer",
            "comments",
            "kind",
            "text");

    /**
     * Where in the line something is wrong, and what.
     *
     * @param path such as {@code ratings[0].level}, as far as it is made of names of ours
     */
    record Place(String path, String code) {
        static Place of(Fault fault) {
            String path = fault.path();
            int known = 0;
            for (String name : path.split("\\.")) {
                if (!NAMES.contains(name.replaceAll("\\[\\d+]", ""))) {
                    return new Place(path.substring(0, Math.max(0, known - 1)), fault.code());
                }
                known += name.length() + 1;
            }
            return new Place(path, fault.code());
        }
    }

    static Outcome rejected(Line line, List<Fault> errors) {
        return new Outcome(
                line.number(), REJECTED, errors.stream().map(Place::of).collect(Collectors.toList()));
    }

    static Outcome taken(Line line, String outcome) {
        return new Outcome(line.number(), outcome, List.of());
    }
}
