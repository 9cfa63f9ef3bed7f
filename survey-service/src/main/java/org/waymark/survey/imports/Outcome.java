package org.waymark.survey.imports;

import java.util.List;
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

    /**
     * Where in the line something is wrong, and what.
     *
     * @param path such as {@code ratings[0].level}, or a column
     */
    record Place(String path, String code) {}

    static Outcome rejected(Line line, List<Fault> errors) {
        return new Outcome(
                line.number(),
                REJECTED,
                errors.stream()
                        .map(error -> new Place(line.places().apply(error.path()), error.code()))
                        .toList());
    }

    static Outcome taken(Line line, String outcome) {
        return new Outcome(line.number(), outcome, List.of());
    }
}
